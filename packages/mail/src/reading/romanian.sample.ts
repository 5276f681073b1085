import type { SampleLetter } from "./letter.sample.ts";

/** Mails of each kind in Romanian, with the letters of the keyboard, with cedillas and flat. All of Monday 3 May 2027. */
export const romanianLetters: Record<string, readonly SampleLetter[]> = {
  ro: [
    {
      kind: "confirmation",
      subject: "Confirmare interviu – asistent medical generalist",
      text: "Bună ziua, stimată doamnă Ionescu,\n\nVă confirmăm interviul pentru postul de asistent medical generalist, marți, 11 mai 2027, ora 10:30, la sediul nostru din Strada Lalelelor nr. 12, Cluj-Napoca. Veți fi primită de dr. Radu Mureșan, medic șef, și de doamna Ana Popa, asistentă șefă.\n\nCu stimă,\nElena Dobre\nResurse Umane\nSpitalul Sfânta Maria",
      company: "Spitalul Sfânta Maria",
      role: "asistent medical generalist",
      people: ["Radu Mureșan", "Ana Popa", "Elena Dobre"],
      start: "2027-05-11T10:30:00+03:00",
    },
    {
      kind: "confirmation",
      subject: "Re: Interviu programator Java",
      text: "Bună, Andrei,\n\nPerfect, rămâne stabilit pentru joi, 6 mai, la ora 14:00, pe Google Meet. Vei discuta cu Mihai Stan, liderul echipei de backend, și cu mine. Interviul durează aproximativ o oră.\n\nO zi frumoasă,\nIoana Marin\nRecruiter\nNordic Soft SRL",
      company: "Nordic Soft SRL",
      people: ["Mihai Stan", "Ioana Marin"],
      start: "2027-05-06T14:00:00+03:00",
    },
    {
      kind: "confirmation",
      subject: "Invitație la interviu",
      text: "Stimate domnule Pavel,\n\nUrmare a cererii dumneavoastră, sunteți invitat la interviu în vederea ocupării postului de farmacist.\n\nData: 12.05.2027\nOra: 9:00\nLocul: Bd. Unirii nr. 45, etaj 2, București\nComisia: farm. Carmen Dinu, ec. Sorin Vasile\n\nVă rugăm să aveți asupra dumneavoastră cartea de identitate.\n\nCu respect,\nServiciul Resurse Umane\nFarmacia Salvia",
      role: "farmacist",
      people: ["Carmen Dinu", "Sorin Vasile"],
      start: "2027-05-12T09:00:00+03:00",
    },
    {
      kind: "rejection",
      subject: "Candidatura dumneavoastră",
      text: "Stimată doamnă Ionescu,\n\nVă mulțumim pentru interesul acordat companiei noastre și pentru timpul alocat procesului de selecție pentru postul de contabil. Din păcate, am decis să continuăm cu un alt candidat, al cărui profil corespunde mai bine cerințelor.\n\nVă dorim mult succes în continuare!\n\nEchipa de recrutare\nTransilvan Logistic SRL",
      role: "contabil",
    },
    {
      kind: "rejection",
      subject: "Raspuns aplicatie",
      text: "Buna Maria,\n\nMultumim ca ai aplicat pentru pozitia de receptioner. Ne pare rau, dar de data aceasta nu vom merge mai departe cu candidatura ta. Iti pastram CV-ul in baza de date.\n\nMult succes,\nHotel Aurora",
      role: "receptioner",
    },
    {
      kind: "cancellation",
      subject: "Interviul de joi",
      text: "Bună, Maria,\n\nÎmi pare rău, dar trebuie să anulăm interviul de joi, 6 mai, de la ora 15:00: postul a fost blocat până la toamnă. Te anunțăm dacă se schimbă ceva.\n\nNumai bine,\nVlad Enache\nCafeneaua Origo",
      start: "2027-05-06T15:00:00+03:00",
    },
    {
      kind: "cancellation",
      subject: "Anulare interviu",
      text: "Stimate domnule Pavel,\n\nVă informăm că interviul programat pentru miercuri, 5 mai 2027, ora 11:00, nu va mai avea loc, întrucât doamna director este în concediu medical. Vă vom contacta pentru stabilirea unei noi date.\n\nCu stimă,\nSecretariat\nClinica Medis",
      start: "2027-05-05T11:00:00+03:00",
    },
    {
      kind: "reschedule",
      subject: "Reprogramare interviu",
      text: "Bună ziua, doamnă Ionescu,\n\nDin cauza unei urgențe medicale, suntem nevoiți să reprogramăm interviul de miercuri. Vă așteptăm vineri, 7 mai 2027, la ora 9:00, la aceeași adresă. Vă cerem scuze pentru inconvenient.\n\nCu stimă,\nElena Dobre",
      start: "2027-05-07T09:00:00+03:00",
    },
    {
      kind: "reschedule",
      subject: "Schimbare oră",
      text: "Salut Andrei,\n\nPutem muta discuţia noastră de mâine de la 10 la 16:30? Mihai are o şedinţă dimineaţa. Linkul rămâne acelaşi.\n\nMersi,\nIoana",
      start: "2027-05-04T16:30:00+03:00",
    },
    {
      kind: "invitation",
      subject: "Candidatura ta la Clinica Medis",
      text: "Bună, Maria,\n\nAm citit cu interes CV-ul tău și ne-ar plăcea să te cunoaștem. Când ai fi disponibilă săptămâna viitoare pentru un interviu de aproximativ 45 de minute?\n\nO zi bună,\nCristina Toma\nSpecialist recrutare\nClinica Medis",
      company: "Clinica Medis",
    },
    {
      kind: "invitation",
      subject: "Interviu – fizioterapeut",
      text: "Stimate domnule Pavel,\n\nÎn urma analizării candidaturii dumneavoastră pentru postul de fizioterapeut, dorim să vă invităm la un interviu. Vă rugăm să alegeți una dintre următoarele variante:\n\n- luni, 10 mai 2027, ora 10:00\n- marți, 11 mai 2027, ora 14:30\n\nAșteptăm confirmarea dumneavoastră.\n\nCu stimă,\nGeorgeta Iliescu\nManager Resurse Umane\nCentrul de Recuperare Vitalis",
      company: "Centrul de Recuperare Vitalis",
      role: "fizioterapeut",
    },
    {
      kind: "offer",
      subject: "Ofertă de angajare",
      text: "Stimată doamnă Ionescu,\n\nAvem deosebita plăcere să vă oferim postul de medic specialist pediatru în cadrul spitalului nostru, începând cu data de 1 iunie 2027. Găsiți atașată oferta de angajare; vă rugăm să ne comunicați răspunsul până la 10 mai.\n\nCu stimă,\nSpitalul Sfânta Maria",
      role: "medic specialist pediatru",
    },
    {
      kind: "offer",
      subject: "Vești bune!",
      text: "Bună, Andrei,\n\nFelicitări, postul este al tău! Toată echipa a fost impresionată și ne bucurăm să te avem alături. Îți trimit mâine contractul de muncă.\n\nBine ai venit la bord,\nIoana Marin\nNordic Soft SRL",
    },
    {
      kind: "other",
      subject: "Am primit aplicația ta",
      text: "Bună, Maria,\n\nÎți mulțumim pentru aplicarea la postul de vânzător. Am primit CV-ul tău și îl vom analiza cu atenție. Dacă profilul tău se potrivește, te vom contacta pentru un interviu în termen de două săptămâni.\n\nEchipa Librăria Cuvinte",
    },
  ],
};
