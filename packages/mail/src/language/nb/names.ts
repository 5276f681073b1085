import type { NameWords } from "../name-words.ts";

export const names: NameWords = {
  occupations: `
    sykepleier helsefagarbeider lege overlege fastlege jordmor fysioterapeut ergoterapeut tannlege tannhelsesekretær bioingeniør
    psykolog vernepleier leder avdelingsleder seksjonsleder daglig rådgiver utvikler medarbeider helsesekretær sekretær lærer selger
    eier avdelingssykepleier fagutviklingssykepleier barnehageassistent assistent dyrepleier servitør snekker lagermedarbeider styrer
    rektor psykiater tillitsvalgt bibliotekar kurator vaktmester kokkelærling barnepleier barnehagelærer kokk tømrer elektriker frisør
    gartner hjelpepleier turnuslege farmasøyt tannpleier veterinær adjunkt lektor sosionom saksbehandler renholder slakter
    resepsjonist sjåfør truckfører lokfører konduktør rørlegger blikkenslager sveiser anleggsgartner regnskapsfører innkjøper
    rekrutterer stipendiat kjemiker redaktør oversetter hudpleier massør vekter brannmann brannkonstabel badevakt prest lærling
    tilkallingsvikar konservator fisker røkter avløser feier taktekker båtfører matros skipper maskinist formann lønningskonsulent
    portør hjemmehjelper kranfører coach controller administrator jurist kantor diakon postdoc organist souschef dramaturg laborant
    konditor optiker maler smed telefonist revisor logoped konsulent ingeniør direktør økonom advokat fotograf logistiker tolk montør
    mekaniker radiograf kiropraktor vikar murer speditør grafiker arborist trener teamleder områdeleder biolog professor
  `,
  organisations: `
    sykehus sykehuset legesenter legekontor tannklinikk sykehjem helse bedriftshelse kommune stiftelsen omsorgssenter revisjon
    regnskap eiendom advokatfirma barnehage skole bryggeriet bakeri kaffebar dyreklinikken tannlege ungdomsskole legevakt barneskole
    bokhandel museum hotel restaurant hospice bank transport service advokater klinikken region design studio sanatorium
  `,
  departments: `
    karriere sekretariat sekretariatet rekruttering ledelsen hr team
  `,
  notNames: `
    lokal etasje intervju samtale regn husk ring meld kom kommer velkommen ta ja avlys flytt takk teamet sendt dette oss dere henne
    ham oslo bekreftelse innkalling søknaden legitimasjon stillingen plan team
  `,
  pronouns: `
    min mitt vår du jeg vi han hun
  `,
  smallWords: `
    deres våre mitt hva hvorfor når gjester gjest dessverre deretter etter før samtalen stillingen din ditt dine mine hvor hvordan
    hvem i dag under
  `,
  occupationEndings: `
    sykepleier konsulent utvikler medarbeider arbeider fagarbeider laerer lege leder representant sjafor okonom ingenior pleier
    tekniker mekaniker radgiver
  `,
  organisationEndings: "sykehus sykehuset senter hjem hjemmet skole skolen barnehage bibliotek biblioteket",
  posts: "stilling stillingen rolle rollen",
  officesBefore: "hr-avdelingen",
  officesBehind: "rekruttering|hr-avdelingen",
  teamOf: "teamet (?:på|hos|i) ",
};
