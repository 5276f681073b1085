/**
 * Whose mail is it? Names (the label before the public suffix, or any label of the host) of tools that send mails for employers, of
 * mailboxes for everybody, and of job boards. A mail from one of these says nothing about who the employer is.
 */
export const tools: readonly string[] = (
  "calendly cal calcom outlook messenger interviewer sched greenhouse lever ashby ashbyhq workday myworkday myworkdayjobs " +
  "icims smartrecruiters smartrec workable workablemail bamboohr teamtailor personio recruitee jobvite taleo successfactors " +
  "goodtime modernloop cronofy hirevue sparkhire trac trac-jobs nhsjobs indeed indeedemail linkedin stepstone zoom google " +
  "microsoft doodle bookings outlook-bookings acuityscheduling acuity youcanbook youcanbookme savvycal chilipiper gem " +
  "phenom eightfold paradox olivia breezy breezyhr jazzhr applytojob pinpoint pinpointhq rippling gusto adp paycom " +
  "paylocity ukg ultipro dayforce oracle oraclecloud sap avature beamery bullhorn jobadder vincere loxo zohorecruit zoho " +
  "freshteam comeet homerun join softgarden rexx rexx-systems umantis onlyfy prescreen dvinci concludis jobylon reachmee " +
  "varbi easycruit webcruiter jobbnorge hr-manager hrmanager talentsoft cegid flatchr welcomekit wttj welcometothejungle " +
  "taleez beetween inrecruiting altamira arca24 gupy kenoby solides vagas infojobs infoempleo erecruiter traffit elevato " +
  "pracuj otys carerix hireserve harver cvwarehouse emply talentrecruiter signaturely docusign hellosign adobesign " +
  "healthjobsuk jobtrain networxrecruitment eploy tribepad oleeo applied beapplied metaview hirebridge clearcompany " +
  "healthcaresource symplr qualtrics mailchimp sendgrid mailgun amazonses xing glassdoor monster reed totaljobs cvlibrary " +
  "seek naukri ziprecruiter handshake joinhandshake wellfound hackerrank codility coderpad karat hackajob teams webex " +
  "whereby meet hubspot calendar gcal scheduler vidcruiter willo myinterview interviewstream talview modernhire recright " +
  "cammio viasto visiotalent easyrecrue jobgether apploi relias shiftmed healthecareers doccafe"
).split(" ");
/** Mailboxes that everybody can have. */
export const mailboxes: readonly string[] = (
  "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol proton protonmail pm gmx web t-online " +
  "freenet mail posteo mailbox orange wanadoo free laposte sfr libero virgilio tiscali alice telefonica terra uol bol sapo " +
  "ziggo kpnmail planet xs4all home telia bredband comhem btinternet sky talktalk virginmedia ntlworld blueyonder comcast " +
  "verizon att sbcglobal bellsouth cox charter earthlink wp o2 onet interia op yandex hey fastmail tutanota tuta zohomail " +
  "bigpond optusnet rogers shaw telus bluewin nhs nhsmail doctors seznam hushmail"
).split(" ");
