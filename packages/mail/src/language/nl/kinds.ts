import type { KindWords } from "../kind-words.ts";

const talk = "(?:gesprek|sollicitatiegesprek|afspraak|kennismaking|kennismakingsgesprek|interview|meeting|telefoongesprek|dit|het)";

export const kinds: KindWords = {
  signs: {
    rejection: [
      "\\b(?:moeten (?:we|wij|ik) (?:je|u|jou) (?:\\w+ )?teleurstellen|\\bbeter aansluiten)\\b",
      "\\b(?:helaas|jammer|spijt\\w*|teleurstell\\w*)[^.\\n]{0,140}\\b(?:niet (?:verder|geselecteerd|uitgenodigd|gekozen|aangenomen|geworden|door|de juiste|met jou|met u)|andere (?:kandidaat|kandidaten|persoon|sollicitant)|iemand anders|afwijz\\w*|afgewezen)",
      "\\b(?:gekozen|besloten|keuze|voorkeur)[^.\\n]{0,60}\\b(?:andere? (?:kandidaat|kandidaten|persoon|sollicitant)|iemand anders|niet (?:verder|door))",
      "\\b(?:afgewezen|afwijzing|niet doorgaat met (?:je|jouw|uw) sollicitatie|sollicitatie (?:\\w+ ){0,4}niet (?:verder|in behandeling|succesvol))|\\b(?:vacature|functie|plek) is (?:inmiddels |al |intussen )?(?:vervuld|ingevuld)|\\bniet (?:aan te bieden|kunnen aanbieden|aannemen)",
      "\\b(?:iemand anders|andere kandidaat|interne kandidaat)\\b[^.\\n]{0,50}\\b(?:gekozen|gegaan|aangenomen|geworden|benoemd)|\\b(?:functie|baan|plek|vacature)[^.\\n]{0,40}\\b(?:naar een ander|aan een ander|al vervuld|ingevuld|vergeven)|\\bniet (?:\\w+ ){0,4}(?:verder (?:gaan|met)|door naar|uitnodigen|geselecteerd|aannemen|gekozen)\\b|\\bjou (?:\\w+ )?niet (?:geworden|gekozen)|\\bhet is (?:\\w+ )?niet geworden",
      "\\bniet (?:met (?:je|jou|u) )?(?:verdergaan|verdergaat|verder ?gaan|weerhouden)\\b|\\b(?:met (?:je|jou|u)|sollicitatie|kandidatuur)\\b[^.\\n]{0,40}\\bniet (?:verder|doorgaan|weerhouden)|\\bniet weerhouden\\b",
      "\\bkeuze\\b[^.\\n]{0,30}\\bniet op (?:jou|u) gevallen|\\bgeen (?:goede |juiste )?match\\b|\\b(?:voldoe|voldoet) (?:je|u) (?:\\w+ ){0,2}niet\\b|\\bsluit (?:\\w+ )?(?:onvoldoende|niet (?:voldoende|goed|helemaal)) aan\\b",
      "\\bniet opgenomen in de (?:wervings)?reserve|\\bgeen mogelijkheid om (?:je|jou|u) uit te nodigen|\\b(?:een collega|iemand) (?:van binnenuit|intern\\w*)\\b|\\bniet geslaagd\\b|\\bniet aan te bieden\\b|\\bniet in aanmerking\\b",
      "\\biemand (?:gekozen|aangenomen|gevonden) die\\b|\\bvoor iemand gekozen\\b",
    ],
    softRejection: [
      "\\bhelaas|\\bveel succes (?:met|bij|in) (?:je|jouw|uw|het)|\\bwensen (?:je|jou|u) (?:veel )?succes|\\bin portefeuille|\\bgegevens bewaren",
    ],
    cancellation: [
      `\\b${talk}[^.\\n]{0,80}\\b(?:afzeggen|afgezegd|annuleren|geannuleerd|gaat (?:\\w+ ){0,4}niet door|niet door(?:gaan)?|vervalt|komt te vervallen|afgelast|afblazen|cancelen|gecanceld)`,
      "\\b(?:moeten|moet|wil|willen)[^.\\n]{0,60}\\b(?:gesprek|afspraak|interview)[^.\\n]{0,40}\\b(?:afzeggen|annuleren|cancelen|schrappen)",
      "\\b(?:geannuleerd|annulering|afgezegd|gaat niet door)\\b",
      "\\b(?:tot nader order|voorlopig) (?:uitgesteld|opgeschort)",
      "^(?:geannuleerd|afgezegd|annulering|vervallen)\\b|[-–—:] ?(?:geannuleerd|afgezegd|gaat niet door)\\b|\\b(?:moet|moeten|ik heb|we hebben) (?:\\w+ ){0,8}(?:afzeggen|annuleren|afgezegd|geannuleerd|schrappen)\\b|\\b(?:gaat|gaan) (?:\\w+ ){0,3}niet door\\b|\\b(?:vacature|procedure|werving|functie)[^.\\n]{0,40}\\b(?:on hold|stilgelegd|gepauzeerd|bevroren|ingetrokken|vacaturestop)|\\bnieuwe (?:datum|afspraak)[^.\\n]{0,40}\\b(?:zodra|later|volgt|laten we weten|nog niet)|\\b(?:je|u) hoeft niet (?:meer )?te komen",
      "\\bblazen\\b[^.\\n]{0,50}\\baf\\b|\\b(?:afbellen|afbel|aflassen|wegvalt|valt weg)\\b|\\b(?:gesprek|afspraak|interview)\\w*\\b[^.\\n]{0,40}\\blaten vallen\\b|\\b(?:gesprek|afspraak|interview|kennismaking)\\w*\\b[^.\\n]{0,60}\\b(?:kan|kunnen) (?:\\w+ ){0,3}niet (?:doorgaan|plaatsvinden)|\\bwerd (?:\\w+ )?geannuleerd\\b",
    ],
    reschedule: [
      `\\b${talk}[^.\\n]{0,90}\\b(?:verplaats\\w*|verzet\\w*|verschuiven|verschoven|verschuif|uitgesteld|vervroegd|gewijzigd|omgezet|naar voren|opschuiven)`,
      "\\b(?:verplaatst|verplaatsen|verplaatsing|verzet|verzetten|verschoven|nieuwe (?:datum|tijd|afspraak)|gewijzigde? (?:afspraak|tijd|datum)|wijziging|nieuw tijdstip)\\b",
      "\\b(?:in plaats van|ipv|i\\.p\\.v\\.|oorspronkelijk\\w*|eerder gepland|toch op)\\b",
      "^(?:gewijzigd|verplaatst|verzet|bijgewerkt|wijziging)\\b|\\b(?:is|zijn|wordt) (?:\\w+ )?(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|vervroegd)\\b|\\b(?:datum|tijd|tijdstip|afspraak|gesprek)\\b[^.\\n]{0,90}\\b(?:aangepast|gewijzigd|verzet|verplaatst|verschoven|veranderd)\\b|\\bvervangt (?:de|het|onze|mijn)\\b|\\bschuiven\\b[^.\\n]{0,40}\\bnaar\\b",
      "\\b(?:nieuw|nieuwe) (?:moment|uur|tijdstip)\\b|\\bschuift\\b[^.\\n]{0,40}\\b(?:op|naar)\\b|\\bomgeboekt\\b|\\b(?:half uur|uur|kwartier|minuten) (?:later|eerder|vroeger)\\b(?! (?:melden|aanwezig|komen))|\\bgesprek (?:\\w+ ){0,3}naar (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b[^.\\n]{0,20}\\bgezet",
      "\\b(?:dan )?wordt het (?:dus |dan )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b|\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)[^.\\n]{0,40}\\b(?:lukt|gaat|kan) (?:\\w+ ){0,5}niet\\b[^.\\n]{0,60}\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b|\\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag), niet (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b",
      "\\bwordt (?:het )?toch (?:maandag|dinsdag|woensdag|donderdag|vrijdag)\\b",
    ],
    offer: [
      "\\b(?:zien|hebben|willen|laten) (?:we |wij |ik )?(?:je|jou|u) (?:\\w+ ){0,5}(?:beginnen|starten|komen werken)\\b|\\bcontract (?:ligt|staat|is) (?:\\w+ ){0,3}klaar\\b",
      "\\b(?:bieden|aanbieden|aan te bieden|blij|verheugd|genoegen|graag)[^.\\n]{0,80}\\b(?:de functie|de baan|een contract|een arbeidsovereenkomst|een dienstverband|de positie|een baan|een aanstelling|de plek)",
      "\\b(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel|aanbod|welkom (?:in het|bij het|aan boord)|gefeliciteerd|je bent aangenomen|u bent aangenomen|voor jou gekozen|voor u gekozen|bent het geworden)\\b",
      "\\bde baan is (?:voor jou|van jou|voor u)|\\b(?:willen|zouden) (?:je|jou|u) (?:graag )?(?:aannemen|in dienst|in ons team|erbij)|\\bje bent het geworden|\\bu bent het geworden|\\b(?:jouw|je|uw) contract\\b|\\bcontract[^.\\n]{0,30}(?:toegestuurd|bijgevoegd|volgt)|\\baanstelling\\b",
      "\\bwillen (?:jou|je|u) ?(?:!|$|hebben\\b)|\\bkiezen voor (?:jou|u)\\b|\\bin dienst (?:kan|kunt|mag|te) (?:treden|nemen)|\\baanwerven\\b|\\bvoorstel voor (?:de|je|uw) arbeidsvoorwaarden|\\barbeidsvoorwaarden\\b[^.\\n]{0,40}\\bja zegt\\b|\\bkan starten op\\b|\\b(?:je|u) hebt de (?:baan|job)\\b|\\bdagcontract|\\bcontract (?:te )?(?:tekenen|ondertekenen)\\b",
      "\\b(?:fijn|leuk|blij|mooi)\\b[^.\\n]{0,20}\\bals (?:je|u)\\b[^.\\n]{0,40}\\b(?:bij ons|ons team)\\b[^.\\n]{0,20}\\b(?:werken|starten|beginnen|versterken|aan de slag)\\b",
      "\\b(?:jaarcontract|proefcontract|vast contract)\\b|\\bmag (?:je |u )?(?:\\w+ ){0,3}(?:komen werken|beginnen|starten)\\b|\\bje mag bij ons\\b|\\bverwelkomen\\b[^.\\n]{0,20}\\bcollega\\b|\\b(?:de|deze) (?:baan|job) te geven\\b",
    ],
    invitation: [
      "\\b(?:uitnodig\\w*|nodigen|nodig (?:je|u)|graag (?:eens |kennis|met|willen|ontmoet|spreken)|kennismaken|kennis te maken|willen je graag|willen u graag|leren kennen|ontmoeten)\\b",
      "\\bkop(?:je)? koffie\\b|\\bkomen praten\\b|\\bover (?:de|deze) (?:rol|functie|vacature) (?:te )?(?:praten|doorpraten)\\b|\\bmaken graag kennis\\b",
    ],
    choice: [
      "\\bwelke?\\b[^.\\n]{0,50}(?:schikt|past|uitkomt|voorkeur|beste|liefst)",
      "\\bbeschikba\\w*\\b|\\bwanneer (?:kun|kunt|kan|past|schikt|zou|ben|bent)|\\bwelke? (?:dag|datum|tijd|optie|moment|tijdstip)|\\b(?:kies|kiest|boek|plan|reserveer|selecteer) (?:een|uw|je|zelf|jouw)|\\bvolgende (?:momenten|data|opties|tijden)|\\btijdsloten|\\bkomt (?:het|dit|dat|een)[^.\\n]{0,20}uit",
      "\\b(?:zou|kun|kunt|past|schikt|lukt|heb|heeft|ben|bent|mogen|wil|wilt)\\b[^.\\n]{0,90}\\?",
      "\\b(?:laat (?:het |me |ons |maar )*(?:even )?weten|hoor graag|geef (?:even )?aan)\\b",
      "\\bprik\\b[^.\\n]{0,30}\\b(?:moment|datum|tijd)|\\btijdslot\\b|\\bplan hier\\b|\\bgelieve\\b[^.\\n]{0,60}\\b(?:te kiezen|door te geven|te laten weten)|\\benkele data\\b|\\blukt geen van\\b|\\bwat (?:je|u) (?:het best|het beste|beter) (?:past|uitkomt|schikt)\\b",
    ],
    fixed: [
      "\\b(?:bevestig\\w*|gepland|ingepland|staat (?:vast|gepland|genoteerd)|vastgelegd|afgesproken|vindt (?:\\w+ ){0,8}plaats|zien (?:we|wij )?(?:we |wij |ik )?(?:je|u|jou)\\b|zien elkaar|verwachten (?:je|u)|tot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|kijken (?:er )?(?:naar )?uit|bel (?:ik )?(?:je|u)|bellen (?:we |wij )?(?:je|u)|zoals (?:besproken|afgesproken)|herinnering|gezet op|uitgenodigd (?:voor|op)|uitnodiging voor (?:een|het|je|uw) (?:\\w+ )?gesprek|we spreken elkaar|is akkoord|prima)\\b",
      "\\b(?:genoteerd|wordt verwacht|verwacht (?:ik )?(?:je|u)|welkom (?:op|om)|geregeld|spreken (?:we |wij )?[^.\\n]{1,30}\\baf\\b|nodigen (?:we |wij )?(?:je|u) uit voor (?:een|het) gesprek op|voeren het gesprek|staat de koffie klaar|agenda gezet)\\b",
      "\\bontvangen (?:je|u) (?:graag )?op\\b",
    ],
    received: [
      "\\b(?:sollicitatie (?:\\w+ ){0,4}(?:ontvangen|binnen\\w*)|hebben (?:we |wij )?(?:je|jouw|uw) (?:sollicitatie|cv|brief)[^.\\n]{0,30}ontvangen|bedankt voor (?:je|jouw|uw) (?:sollicitatie|interesse|reactie)|ontvangstbevestiging|nemen (?:zo spoedig mogelijk )?contact)\\b",
      "\\b(?:hoor|hoort|horen) (?:je|u) van ons\\b|\\b(?:kandidatuur|sollicitatie)\\b[^.\\n]{0,30}\\b(?:geregistreerd|ingeschreven|doorgestuurd)\\b|\\b(?:je|u) hoort (?:\\w+ ){0,6}van ons\\b",
    ],
    past: [
      "\\b(?:bedankt voor (?:het|je|jouw|uw) (?:\\w+ )?(?:gesprek|komst|tijd|bezoek)|(?:was|vonden het) (?:leuk|fijn|prettig|goed|een genoegen)[^.\\n]{0,40}(?:spreken|ontmoeten|leren kennen|gesproken))\\b",
      "\\bleuk (?:je|u|om je|om u) (?:\\w+ )?(?:gesproken|gezien|ontmoet)\\b|\\bfijn gesprek\\b",
      "\\bbedankt dat (?:je|u)\\b[^.\\n]{0,30}\\b(?:langskwam|kwam|bent geweest|was)\\b",
    ],
    notice: [
      "\\b(?:online (?:test|assessment)|capaciteitentest)",
      "\\b(?:nieuwsbrief|uitschrijven|afmelden|vacature-?alert|nieuwe vacatures)\\b",
      "\\b(?:webinar|open dag|banenmarkt|informatieavond|workshop|meet ?& ?greet)\\b",
      "\\b(?:ontbrekende documenten|vog|inwerk\\w*|eerste werkdag|loonheffing\\w*|bankgegevens|onboarding)\\b",
      "\\b(?:vertraging|iets langer|afwezig\\w*|niet op kantoor|enquete)\\b",
      "\\benquete\\b|\\bvragenlijst\\b|\\bverificatiecode\\b|\\bwachtwoord (?:wijzig|herstel|opnieuw)\\w*|\\b(?:hoef je|hoeft u) niets te doen|\\bsolliciteer (?:nu|direct|voor)\\b|\\bsluitingsdatum\\b",
      "\\b(?:hebben|missen) (?:we |wij )?(?:nog|alleen nog)\\b[^.\\n]{0,50}\\b(?:nodig|diploma|kopie|documenten)|\\bdossier te vervolledigen\\b|\\be-?mailadres\\b|\\breferenties? (?:in|door|op)\\b|\\bmet vakantie\\b|\\b(?:sollicitatieprocedure|sollicitatieproces|wervingsproces)\\b[^.\\n]{0,30}\\b(?:ervaren|beoordel\\w*|vond)|\\bwat vond (?:je|u)\\b",
    ],
    conditional: [
      "\\b(?:(?<!(?:vinden|zijn) )als|indien|mocht|mochten|wanneer je niet|verhinderd)\\b",
      "\\bom (?:\\w+ ){0,5}te (?:verzetten|annuleren|wijzigen|verplaatsen|verschuiven)|\\b(?:kun je|kunt u|kan je) (?:\\w+ ){0,5}(?:verzetten|annuleren|wijzigen|verplaatsen|afzeggen)|\\b(?:verzetten|wijzigen) of (?:annuleren|afzeggen)|\\b(?:annuleren|afzeggen) of (?:verzetten|wijzigen)",
    ],
  },
  concepts: {
    not: "niet|geen|nooit|niemand|onmogelijk|zonder|helaas niet",
    yet: "nog|als|indien|mocht|voordat|tot|pas|aarzel|alleen|of",
    wish: "zoeken|willen|hopen|wensen|graag",
    hire: "gekozen|kiezen|aangenomen|aannemen|gegaan|ingevuld|vervuld|vergeven|geselecteerd|voorkeur|aangeboden|benoemd|geworden|verder met|door met|gevallen op|toegewezen",
    other:
      "iemand anders|iemand|andere kandida*|ander kandida*|andere sollicitant*|interne*|intern|collega|een ander|ander profiel|kandidaat met|kandidaten met|persoon met|kandidaat die|kandidaten die|anderen",
    advance:
      "verder|doorgaan|uitnodig*|aanbieden|aanbod|geselecteerd|selectie|volgende ronde|in aanmerking|gekozen|voortzet*|passend|match|past",
    you: "u|uw|je|jou|jouw|sollicitatie|kandidatuur|profiel|cv",
    meeting: "*gesprek*|afspraak|interview*|kennismaking*|ontmoeting|belafspraak|meeting|call|telefoontje|bezoek|meeloop*|tijdstip|datum",
    day: "maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|vandaag|overmorgen|deze week|volgende week",
    cancel: "annul*|geannuleerd|afzeg*|afgezegd|vervall*|vervalt|schrap*|geschrapt|afgelast|afblaz*|ingetrokken|stopgezet|bevroren|on hold",
    hold: "doorgaan|door|plaatsvind*|gaat|lukt|lukken|halen|redden|kan|kunnen|ontvangen|zien|spreken|aanwezig|erbij|komen|houden|mogelijk|beschikbaar|hebben",
    fails: "kan|kunnen|lukt|gaat|haal|red|ben|past",
    join: "bij ons komt werken|komen werken bij|ons aan de slag|baan is van jou|baan is van u|baan is voor jou|welkom in het team|welkom bij het team|contract in de bijlage|bijgevoegd het contract|arbeidsovereenkomst|jou in het team|je in het team|u in het team|je contract|uw contract|jou de baan|u de functie aanbieden|je de functie aan|je een contract|u een contract|jou aannemen|je aannemen",
    move: "verplaats*|verzet*|verzetten|verschuif*|verschuiven|verschoven|uitgesteld|uitstellen|vervroeg*|opschuiven|in plaats van|gewijzigd|wijzig*|omzetten|omgezet|ruilen|liever|naar achteren|naar voren",
  },
};
