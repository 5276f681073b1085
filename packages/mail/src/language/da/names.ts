import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    sygeplejerske afdelingssygeplejerske læge overlæge jordemoder fysioterapeut ergoterapeut tandlæge klinikassistent sosu
    sosu-assistent sosu-hjælper social- bioanalytiker farmaceut psykolog leder afdelingsleder teamleder direktør chef konsulent
    udvikler ingeniør medarbejder lægesekretær sekretær pædagog lærer sælger ejer souschef områdeleder dyrlæge veterinærsygeplejerske
    tjener tømrer maler smed lagermedarbejder optiker logopæd psykiater tillidsrepræsentant bibliotekar pædagogmedhjælper indehaver
    kok svejser elektriker frisør gartner sundhedsplejerske kiropraktor radiograf farmakonom tandplejer ambulanceredder paramediciner
    dyrepasser dagplejer underviser diætist bostøtte støttekontaktperson pedel vicevært anlægsgartner bager slagter ekspedient
    truckfører chauffør lokomotivfører togfører postbud speditør blikkenslager snedker murer mekaniker automekaniker montør
    maskinmester landmåler formand bogholder økonom fuldmægtig advokat indkøber logistiker programmør datamatiker forsker kemiker
    redaktør oversætter tolk grafiker fotograf kosmetolog massør vægter politibetjent brandmand livredder træner præst organist
    kirketjener kontorelev lærling vikar museumsinspektør landmand fodermester skorstensfejer tagdækker brolægger struktør kranfører
    hjemmehjælper portør assistent coach manager administrator controller jurist lektor kantor diakon postdoc dramaturg laborant
    konditor rektor kurator telefonist revisor receptionist veterinær adjunkt matros stipendiat biolog rådgiver professor daglig
  `,
  organisations: `
    sygehus sygehuset hospitalet lægehus lægehuset klinikken tandlæge tandlægerne plejecenter plejehjem region kommune fonden
    bofællesskab revision advokater tømrerfirma børnehuset skole bryggeriet bageri kaffebar dyrlæge lægeklinik tandklinik ungdomsskole
    folkeskole autoværksted museum hotel restaurant hospice bank transport klinik institut café service advokatfirma design salon
    studio hospital
  `,
  departments: `
    karriere direktion sekretariat sekretariatet personale rekruttering ledelsen ledningen hr team job jobs
  `,
  notNames: `
    sal rum lokal samtale jobsamtale regn husk ring meld kom kommer velkommen tag medbring ja tak nej måske avlys teamet sendt dette
    dig mig hende ham københavn bekræftelse indkaldelse stillingen ansøgningen kørekort legitimation interview plan team
  `,
  pronouns: `
    min vores du jeg vi han hun
  `,
  smallWords: `
    dine jeres vores mine hvornår hvor hvordan hvem hvad hvorfor i dag gæster gæst desværre bagefter derefter inden under dejligt
    samtalen din efter deres
  `,
  occupationEndings: `
    indehaver assistenten terapeut pedagog laerer forskare chef leder sygeplejerske konsulent udvikler sekretaer laege hjaelper
    repraesentant paedagog arkitekt okonom ingenior plejerske plejer tekniker mekaniker analytiker arbejder radgiver behandler
    direktor
  `,
  organisationEndings: `
    sygehus centret hjem hjemmet klinikken hospitalet skole skolen bornehuset bibliotek biblioteket museet
    (?:laege|tandlaege|kultur|senior)(?:hus|huset|gard|garden)
  `,
  posts: "stilling stillingen rolle rollen",
  officesBefore: "hr-afdelingen",
  officesBehind: "rekruttering|hr-afdelingen|personale",
  teamOf: "teamet (?:på|hos|i) ",
};
