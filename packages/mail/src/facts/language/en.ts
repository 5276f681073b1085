import type { Words } from "./words.ts";

const meeting = "(?:interviews?|meeting|appointment|event|call|chat|conversation|session|visit|assessment|round|screen|get-together|it)";
const post =
  "(?:role|position|post|vacancy|job|opening|opportunity|seat|place|traineeship|internship|apprenticeship|fellowship|residency|requisition|gig)";

export const en: Words = {
  code: "en",
  labels: {
    role: "hiring|hiring for|recruiting for|for|which position|which role|what position|what role|position of interest|role of interest|which job|which vacancy|position you are interviewing for|role you are interviewing for|which post|assignment|position|job title|role|post|vacancy|job|job requisition|title|opening|what|re|position title|requisition|grade|job role|vacancy title|post title|position applied for|role title|position details|regarding|your application|interview for|applied for|job name|for the post of|what for",
    company:
      "company|employer|organisation|organization|company name|practice|hospital|trust|employer name|clinic|facility|hiring company|business|school|recruiting organisation|recruiting organization|hiring organisation|hiring organization|employing organisation|employing trust|facility|employing authority|your booking with|hiring company|site name",
    client: "client|our client|end client|client name",
    agency: "agency|recruitment agency|booked by|agency name",
    people:
      "invitees|board|interview board|selection board|selection panel|selection committee|committee|panellists|panelists|assessors|assessor|interviewer|interviewers|with|panel|interview panel|interview team|attendees|attendee|participants|who|meeting|you will meet|you'll meet|meeting with|meet with|you are meeting|host|hosts|caller|guests|hiring manager|panel members|the panel|panel will comprise|the panel will comprise|interviewed by|interviewer(s)|your interviewer|your interviewers|speaking with|interviewer name|interviewer names|hosted by|interviewing you|in attendance|on the line|calling|staff|staff member|present|on the call|conducted by|called by|lead interviewer|panel chair|chair|people|seeing|names|you'll be speaking with|you will be speaking with|you will be meeting|you'll be meeting|you will be interviewed by|joined by|who's there|who you'll meet|who you will meet|team member|team members|your interview team|you'll meet|you will be meeting|interviewing with|your host|provider|staff|practitioner|joined by|joining you",
    contact:
      "canceled by|cancelled by|rescheduled by|invited by|contact|contact person|questions|coordinator|your coordinator|your contact|recruiter|your recruiter|organizer|organiser|arranged by|point of contact|scheduled by|recruiting coordinator|interview coordinator|for queries|queries|main contact|ask for|report to|recruitment contact|any questions|point person",
    location:
      "location|where|venue|place|address|interview location|site|office|meeting location|interview venue|location details|come to|find us|where to go|directions|facility address|location address|meeting place|office address|street address|campus|our address",
    room: "room|floor|meeting room|ward|building|department|conference room",
    format:
      "format|how|interview type|type|method|interview format|mode|meeting type|medium|interview method|via|interview mode|by|platform|type of interview|location type|conferencing|interview style",
    round:
      "event|event name|stage|interview round|round|event type|session|interview name|interview stage|activity|type of meeting|interview title|step|meeting name",
    length:
      "length|duration|how long|lasts|interview length|approx duration|estimated duration|time required|allow|interview duration|expected duration",
    phone:
      "conference|conference line|conference number|dial-in number|phone line|bridge|phone|telephone|phone number|tel|number|your number|your number on file|your phone|call|dial|we will call you on|we will call you at|we'll call|number to call|call in number|candidate phone|contact number|we will call|phone interview number|number we will call|we'll call you on|we'll call you at|mobile|we call you on|your phone number",
    link: "link|url|video|join|meeting link|video link|zoom|teams|join link|zoom link|teams link|google meet|join here|join url|meeting url|video call link|join online|interview link|join by video|conference link|web link|webex|join zoom meeting|join with google meet|video conference|online|video meeting|microsoft teams|invite link",
    date: "call date|call day|interview day|date|interview date|day|event date/time|date and time|date & time|date/time|when|new date|scheduled for|start|starts|new date and time|interview date and time|appointment|updated date / time|scheduled date|date/time of interview|start date/time",
    time: "call time|time|interview time|start time|time slot|slot|new time|begins|from|hour|scheduled time|interview start time",
    zone: "time zone|timezone|zone",
    summary: "subject|summary|topic|meeting topic",
    skip: "period|assignment period|assignment dates|cover period|dates of cover|when could you start|when can you start|notice period|start date|proposed start date|closing date|posting close date|close date|deadline|reply by|rsvp|rsvp by|confirm by|please confirm by|salary|rate|pay|hours|shift|pattern|block|proposed block|booking ref|booking reference|ref|reference|job reference|job ref|job id|vacancy ref|meeting id|passcode|pin|password|access code|invitee|candidate|candidate name|name|applicant|applicant name|parking|dress code|bring|please bring|what to bring|former date / time|previous date|old date|former time|previous time|cancel|reschedule|reason|reason given by host|your answers|fax|web|website|email|e-mail|to|from|cc|sent|documents|travel|prep|preparation|p|m|t|o|f|e|w|tel/fax|make changes to this event|dial in|dial-in|one tap mobile|join by phone|join by sip|benefits|contract|contract type|site code|department code|changed|posted|office hours|opening hours|valid until|expires|transport|by car|by bus|by train|pronouns|last updated|cost centre|badge|years in the field|earliest start",
  },
  greeting: "(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|to)(?: there)?",
  signOff:
    "(?:(?:with )?(?:kind|best|warm|warmest|kindest|many|sincere|very best)(?:est)? (?:regards|wishes|thanks)|(?:with )?(?:best|regards|thanks|cheers|sincerely|respectfully|warmly|cordially|yours|many thanks|thank you|ta|talk soon|speak soon|see you (?:then|soon|there|on \\p{L}+|tomorrow)|all the best|with (?:best|kind|warm) (?:regards|wishes)|with thanks|thanks (?:&|and) regards|thanks again|yours (?:sincerely|faithfully|truly)|sincerely yours|best to you|god bless|take care|all good wishes|looking forward|until then|in kindness|bye(?: for now)?)(?: (?:again|and (?:kind |best |warm )?regards|so much|very much|everyone))?)",
  interview:
    "interview(?:s|ed|ing|er|ers)?|phone screen|screening|assessment (?:centre|center|day)|panel|(?:intro|introductory|video|phone|telephone|zoom|teams|discovery|culture|first|initial|informal|follow-up) (?:call|chat|conversation|meeting|discussion|visit)|telephonic|second stage|first stage|[1234](?:st|nd|rd|th) (?:stage|round)|(?:first|second|third|fourth|next|final) round|onsite|on-site|superday|trial (?:shift|day)|working interview|portfolio review|take you through|meet (?:you|the team)|conversations?|chat|get-to-know",
  signs: {
    rejection: [
      "(?:\\bnot|n't) (?:yet )?(?:been|be|were|was|to be)?\\s?(?:selected|shortlisted|short-listed|successful|chosen|appointable)\\b",
      "\\b(?:been|was|were|is|are) (?:regrettably |sadly |unfortunately )?unsuccessful\\b|\\bunsuccessful (?:on this occasion|this time|in)\\b",
      "\\b(?:decided|chosen|chose|elected|opted|choosing|deciding|going|agreed) (?:\\w+ ){0,2}(?:to )?(?:go|move|moving|proceed|proceeding|progress|continue|appoint|hire|offer|pursue|advance|forward|with|ahead)[^.\\n]{0,50}\\b(?:other|another|someone else|somebody else|different|internal|more closely|stronger) ?(?:candidate|applicant|person)?",
      "\\b(?:other|another) (?:candidate|applicant)s?,? (?:who|whose|with|has|have|was|were|more|that|better)",
      "(?:\\bnot|n't) (?:be )?(?:able to )?(?:move|moving|go|going|proceed|proceeding|progress|progressing|take|taking|continue|continuing|pursue|pursuing|advance|advancing)(?: forward| ahead| on| further)? ?(?:with |to )?(?:your|you|the (?:next|interview)|this application|this time)",
      "(?:\\bnot|n't) (?:be )?(?:taking|progressing|moving|pursuing|advancing) (?:your|this) (?:application|candidacy)[^.\\n]{0,20}",
      "\\b(?:unable|not able|not in a position) to (?:offer you (?:a|an|the|this|any)?(?: \\w+){0,3} ?(?:position|post|role|job|place|employment)|take your (?:application|candidacy)|progress (?:your|with)|proceed with your|move (?:you )?forward|invite you (?:to|for)|shortlist|consider)",
      "\\b(?:offered|given|filled|appointed|awarded) (?:the|this|that|our) (?:\\w+ ){0,3}(?:post|position|role|job|vacancy|place)? ?(?:to|with|by) (?:another|someone|somebody|a different|an internal|a candidate|the other|one of)",
      "\\b(?:appointed|hired|selected|chose|chosen|gone with|went with|go with|going with|picked) (?:another|someone|somebody|a different|an internal|a candidate|the other) ?(?:candidate|applicant|else|person)?",
      `\\b${post} (?:has|have) (?:now |already |since )?been (?:filled|given|offered)\\b|\\b(?:has|have) filled (?:the|this) ${post}`,
      "\\byour (?:application|candidacy|candidature)[^.\\n]{0,50}(?:is now closed|been (?:declined|rejected|unsuccessful|closed)|will not|won't|was not|is not|not be|unsuccessful|no longer)",
      "\\bcandidacy[^.\\n]{0,40}is (?:now )?closed",
      "\\bnot (?:to )?(?:offer|offering|be offering) you (?:the|this|a) ",
      "\\b(?:decided|chosen|decision) (?:\\w+ )?not to (?:proceed|progress|move|continue|go|take|pursue|offer|advance|shortlist|invite)",
      "(?:\\bnot|n't) (?:be )?(?:quite )?(?:the right|a|the best|a good|a strong enough) (?:fit|match)\\b",
      "\\bno longer (?:be(?:ing)? )?(?:under consideration|consider)",
      "\\b(?:in|going|gone|going in) a different direction\\b|\\bthe answer is (?:a )?no\\b|\\bit'?s (?:a )?no (?:from us|this time|I'?m afraid)|\\bnot (?:you )?this time\\b|\\bsorry,? (?:but )?it'?s (?:a |not good news)|\\bturned down\\b",
      "\\b(?:had|has|have|was) (?:the edge|pipped|just edged)|\\bedged (?:it|ahead)|\\bpipped\\b",
      "\\bafraid (?:we|that we|it|the)[^.\\n]{0,60}(?:someone else|another (?:candidate|person)|not (?:be )?offer|n't (?:be )?offer|went to)",
      "\\b(?:withdrawn|removed) from consideration|\\bapplication (?:status)?:? (?:unsuccessful|rejected|declined|not selected)",
      "\\bwon't be (?:an offer|offering|hiring you|making you)|\\bnot be making (?:you )?an offer",
      "\\bno (?:offer|job|place) for you|\\bmove forward with (?:one of the )?(?:others?|another)|\\brole has (?:now )?(?:been )?filled|\\bdid(?:n't| not) (?:make it|get (?:it|the (?:job|post|role|position))|pass|reach)",
    ],
    softRejection: [
      "\\b(?:keep|hold|retain) your (?:cv|details|résumé|resume|profile|information|application)[^.\\n]{0,20}(?:on (?:file|record)|for)",
      "\\bwish you (?:all the best|every success|success|luck|the best|well)[^.\\n]{0,30}(?:search|career|future|endeavou?rs|elsewhere|hunt)",
      "\\b(?:strong|high|exceptional|large|many|number of|calibre|caliber)[^.\\n]{0,30}(?:applications|applicants|candidates)",
      "\\bregret to (?:inform|tell|advise|let)",
      "\\bdifficult decision|\\bhard (?:decision|choice|afternoon)",
    ],
    cancellation: [
      `\\b${meeting}(?: \\w+){0,7} (?:has been|have been|is|are|was|were|'s been|had to be|must be|needs to be|will be)(?: now| regrettably| unfortunately| sadly)? (?:cancell?ed|called off|withdrawn|scrapped|off)\\b`,
      "\\b(?:have|had|need|going|obliged|forced|'ll have|decided) to (?:cancel|call off|pull|withdraw|scrap|call (?:\\w+ ){1,3}off|cancel\\b)",
      `\\b(?:'m|am|are|'re) (?:now |having to )?(?:cancell?ing|calling off|cancel)\\b|\\bmust (?:now )?cancel\\b|\\bhave (?:now )?(?:cancell?ed|called off) (?:your|the|our|all|this|\\w+day)`,
      `\\b${meeting}[^.\\n]{0,60}(?:will|can|would|is|are)(?: no longer|n't| not)(?: now| be)? (?:go ahead|going ahead|take place|taking place|proceed|happen|happening|be held)`,
      "\\b(?:not|n't|no longer) (?:be )?(?:going ahead|go ahead|taking place|take place) (?:on|with (?:the|your) interview)",
      `\\bno (?:chat|interview|call|meeting|visit)s? (?:tomorrow|today|tonight|on|this(?! time)|next(?! time)|after all|for)\\b`,
      "\\bevent has been cancell?ed|\\bcancell?ed (?:event|interview|meeting|appointment)|\\bcancellation of (?:your|the) (?:interview|meeting|appointment)|\\b(?:interview|meeting|appointment) cancell?(?:ed|ation)\\b",
      "\\bplease (?:don't|do not) (?:come|travel|attend|come in)\\b|\\bstand (?:you )?down\\b",
      "\\b(?:postpone|postponed|postponing|on hold)[^.\\n]{0,40}(?:until further notice|indefinitely|for now|new date (?:to follow|will follow)|further notice)",
    ],
    reschedule: [
      `\\b${meeting}(?: \\w+){0,7} (?:has been|have been|is|was|'s been|had to be|must be|needs to be|will be|has)(?: now)? (?:re-?scheduled|moved|postponed|changed|pushed|brought forward|shifted|put back|re-?arranged|updated|bumped)\\b`,
      "\\b(?:have|had|need|needs|going|want|like|has|'ll have|forced|obliged|possible) to (?:move|re-?schedule|postpone|push|shift|change|re-?arrange|bring|put back|switch|swap|delay) (?:your|our|the|it|this|that|us|you|things|\\w+day|back|forward)?",
      "\\b(?:'ve|have|had|has|I|we|she|he|they)(?: now| just)? (?:moved|re-?scheduled|changed|pushed|shifted|switched|swapped|rebooked|re-?arranged|bumped) (?:us|you|it|this|your|our|the|things|that|her|him|them)\\b[^.\\n]{0,80}\\b(?:from|to|until|forward|back|later|earlier|instead)\\b",
      "\\bnew (?:date|time|date and time|slot|appointment|date/time|start time|day)\\b|\\b(?:updated|revised|changed|amended) (?:date|time|invitation|invite|interview|schedule|details|start)",
      "\\binstead of (?:the )?(?:\\w+day|\\d|tomorrow|today|original|at|on|earlier|previously|morning|afternoon)|\\brather than (?:the )?(?:\\w+day|\\d|tomorrow|at|on|original)|\\bin place of (?:the )?(?:\\w+day|\\d)",
      "\\b(?:note|is a|following) (?:the |a |this )?change (?:to|of|in)|\\bchange (?:of|to) (?:your |the )?(?:interview|date|time|plan|appointment|plans)|\\b(?:keep|use|have) the following instead",
      "\\b(?:time|date) (?:has|have) (?:been )?changed|\\bhas been updated\\b|\\bnew time\\b|\\bre-?scheduled\\b|\\bchanged: (?:time|date)|\\b(?:was|originally|previously) (?:scheduled|planned|booked) (?:for|on)|\\bno longer (?:on|at) (?:\\w+day|\\d)|\\bcan (?:now )?(?:only )?(?:make|do) \\w+day[^.\\n]{0,20}instead\\b|\\bwill now (?:be|take place|start|begin)\\b|\\bpushed (?:back|out) (?:to|by|until)|\\bmoved (?:to|from|forward|back)\\b|\\b(?:is|it's|are) now (?:on|at|set for|scheduled for|going to be)(?: on| at)? (?:the )?(?:\\w+day|\\d|mon|tue|wed|thu|fri|sat|sun)\\b|\\bthen,? instead\\b|\\bnow (?:on|at) (?:\\w+day|\\d)|\\bpush(?:ing)? (?:\\w+ ){1,4}(?:back|out|to)\\b|\\bpushing (?:our|your|the|it|this)\\b|\\bmove (?:it|us|things|tomorrow|today|\\w+day)(?:'s)? (?:\\w+ ){0,3}(?:to|from|back|forward)\\b|\\b(?:are|is) moving (?:from|to)\\b|\\bshift the\\b|\\bit's now\\b|\\bwill now be seen|\\balter(?:ed)? the arrangements|\\btime (?:of your \\w+ ?\\w* ?interview[^.]{0,60})?has changed",
    ],
    offer: [
      "\\b(?:delighted|pleased|happy|thrilled|excited|glad|like|love|want|able|proud|over the moon) to (?:\\w+ ){0,3}(?:make you an? (?:\\w+ )?offer|offer you (?!an? (?:\\w+ )?(?:interview|slot|time|opportunity to (?:interview|meet)|chance|chat|call|appointment|informal|meeting|date)|the (?:following|opportunity to (?:interview|meet)|chance)|one of|interview|some|a choice|any|feedback|these|several|two|three))",
      "\\b(?:offer|letter) of (?:employment|appointment|engagement)\\b|\\b(?:conditional|unconditional|formal|verbal|written|provisional|job) offer\\b(?! alert)|\\boffer letter\\b|\\bthe job is yours\\b|\\bwe(?:'d| would) like you to (?:join|have|take) (?:us|our|the)|\\byou(?:'ve| have) got the job\\b|\\bwelcome (?:aboard|on board|to the team)\\b|\\bwe(?:'d| would) (?:love|like) (?:for )?you to (?:join|start)|\\byou got (?:it|the job)\\b|\\b(?:post|role|position|job|place) is yours\\b|\\blove for you to join|\\bjoin us as (?:an?|our)",
      `\\boffer(?:ing)? you (?:the|this|our|a) (?:\\w+[ -]){0,6}${post}\\b|\\boffer you (?:the|a) (?:\\w+ ){0,3}contract|\\bour offer (?:is|to you|includes|of)\\b|\\baccept (?:this|our|the) offer\\b`,
    ],
    invitation: [
      "\\b(?:invit(?:e|ing)|invitation|invited|shortlisted) (?:you )?(?:\\w+ )?(?:to|for|in|along)\\b[^.\\n]{0,30}(?:interview|chat|meet|call|conversation|assessment|visit|discussion)|\\bwould (?:really |very much )?(?:love|like) to (?:\\w+ )?(?:interview|meet|speak|talk|have you|invite|see you|chat|get to know|arrange|set up|schedule|move|hear|discuss|catch|have a|an hour)|\\bwants? (?:you (?:back )?in|to (?:meet|see|interview|speak|talk|chat))|\\bhave you in\\b|\\bprogress(?:ed|ing)? (?:you|your application) to|\\bmove (?:ahead|forward) with|\\bnext step|\\blove an hour|\\btick (?:every|all|any|the|each|which)|\\b(?:group )?poll\\b|\\bvote\\b|\\b(?:when|which|moment|time) (?:\\w+ ){0,3}works? (?:best )?for you|\\bon-demand|\\bkeen to (?:meet|speak|talk|chat|see)|\\bmove you (?:on|forward|to)",
    ],
    choice: [
      "\\b(?:choose|pick|select|book|schedule|reserve|grab|find|arrange|secure) (?:a|an|your|one of|the|yourself|any|from)? ?(?:\\w+ ){0,4}(?:time|times|slot|slots|date|dates|interview|appointment|call|window|below)\\b",
      "\\bself-?schedul|\\bwhen (?:would|are|is|could|might|can|suits?|will|do) (?:it |you |be )?|\\bwhat (?:time|times|day|days|dates?)[^.\\n]{0,30}(?:suit|work|best|good|free|available)",
      "(?<!\\b(?:for|sending|sharing|received|got|have|noted|with) (?:me |us |over )?)\\b(?:your|share|send|give|tell|know|provide|confirm|indicate|enter)[^.\\n]{0,30}availabilit|\\bavailability (?:for|request|over|next|this|in|between)|\\byou (?:are|would be|might be|'re) (?:free|available)|\\bare you (?:free|available|around|able)|\\bavailable slots?\\b|\\btimes (?:are |that are )?(?:open|available)",
      "\\bwhich (?:one|of (?:these|the|them)|slot|time|day|date|option|would|suits|works)|\\blet (?:me|us) know (?:which|when|what|if (?:any|either|one|that|this|it)|your|a (?:time|day|date|few)|some)|\\bwhichever\\b|\\bone of the following|\\bfollowing (?:slots|times|dates|options|days)|\\bfirst come|\\bor suggest (?:something|another|an|a)|\\bpropose (?:a|some|an) ",
      "\\b(?:would|could|does|do|can|might|is|will) (?:you |that |this |it |any of |either |one of |they |these |those )?(?:\\w+ ){0,10}(?:suit|work|be convenient|be possible|be ok|be good|do|manage|make it)\\b[^.\\n]{0,60}\\?",
    ],
    fixed: [
      "\\bconfirm(?:ed|ing|ation|s)?\\b|\\b(?:is|are|been|'s|now|'re|was|have) (?:now |all |been |already )?(?:scheduled|booked|set|arranged|fixed|in the diary|locked in|in place|set up|confirmed)\\b|\\bbooked\\b|\\ball set\\b|\\block (?:it|that|this) in\\b|\\bput you (?:in|down) for|\\bhas you down\\b|\\bhave you down\\b|\\bpencill?ed\\b",
      "\\bsee you (?:then|on|tomorrow|at|there|next|this|\\w+day)|\\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|welcoming|chatting|our|it|your visit|having)|\\byour (?:\\w+ ){0,4}interview (?:is|will|has been|on|details|with|takes)|\\binterview details\\b|\\binvite you to (?:attend |come to )?(?:an |a )?(?:\\w+ ){0,3}interview (?:on|at)\\b|\\bwill (?:call|ring|phone|meet|interview|see|receive|expect|be calling|be meeting) you\\b|\\bI'll (?:phone|call|ring|see|meet)\\b|\\bcan see you\\b|\\bpleased to see you\\b|\\bscheduled (?:for|on|with)\\b|\\bmake it official\\b|\\byour onsite\\b|\\breminder\\b|\\bit is!|\\bsee you\\b|\\byou are (?:invited|expected|due)|\\bwill take place\\b|\\bwill be held\\b|\\binterview (?:date|time)\\b|\\bagreed\\b|\\bplease (?:attend|report|arrive|join)\\b|\\b(?:slot|time) is\\b|\\b(?:suits?|is) (?:me |us )?(?:fine|well|perfectly|great)\\b|\\bit is[,.!]|\\blet's (?:do|say|make)\\b|\\bworks (?:for us|great|well|perfectly|fine)|\\bthat works\\b(?! for you)|\\bshall be calling\\b|\\bexpect(?:ing)? you\\b|\\bcome (?:in|round|along|and see|over|by)\\b|\\bhave you (?:in )?(?:on|at)\\b",
    ],
    received: [
      "\\b(?:application|cv|résumé|resume|form|documents?)[^.\\n]{0,60}(?:been (?:successfully )?(?:received|submitted)|has reached|reached us|received|come through|arrived)\\b",
      "\\bapplication (?:submitted|received|sent|complete)\\b|\\bapplication (?:\\w+ ){0,6}was sent",
      "\\b(?:received|got) your (?:application|cv|résumé|resume|form|documents)",
      "\\bthank(?:s| you) for (?:applying|your application|submitting|your interest|registering)",
      "\\bwe (?:will|'ll|shall) (?:review|be in touch|get back|contact you|write again|come back)|\\bunder review\\b|\\bbeing reviewed\\b|\\bstill (?:reviewing|considering|working)|\\bnot (?:yet )?(?:made|reached) a decision",
    ],
    past: [
      "\\b(?:enjoyed|enjoy) (?:our|meeting|speaking|talking|the (?:chat|conversation|discussion)|hearing|having)",
      "\\bthank(?:s| you)(?: \\w+){0,3} for (?:meeting|coming|speaking|talking|taking (?:the )?time|your time|visiting|joining|attending|today|yesterday|chatting|interviewing)",
      "\\b(?:was|been) (?:a (?:real )?pleasure|great|lovely|good|nice|wonderful|delightful) (?:to (?:meet|speak|talk|chat|see)|meeting|speaking|talking|chatting|seeing)",
      "\\byou (?:should|will|'ll) hear (?:from|back)|\\bhear from us by\\b",
    ],
    notice: [
      "\\bunsubscribe\\b",
      "\\b(?:how (?:was|did) (?:it|your (?:recent )?interview)|tell us how it went|rate your|give us feedback)\\b",
      "\\bnewsletter\\b|\\bjob alerts?\\b|\\bnew jobs\\b|\\bjobs (?:for you|you may|matching)|\\brecommended jobs|\\bweekly\\b",
      "\\b(?:webinar|masterclass|open day|career fair|job fair|workshop(?! (?:manager|technician|supervisor|lead|assistant))|info(?:rmation)? session|recruitment event|virtual event)\\b",
      "\\b(?:onboarding|induction|orientation|pre-employment|occupational health|right to work|background check|reference (?:request|check)|second reference|references? (?:from|for|covering)|dbs check|screening forms?|payroll (?:form|details)|bank details|first day)\\b",
      "\\b(?:take-home|coding (?:test|challenge)|online (?:test|assessment)|aptitude test|psychometric)\\b",
      "\\b(?:of|about) a delay|\\bdelay(?:ed|s)? (?:in|to) (?:the|our|your)|\\btaking longer\\b|\\b(?:short|quick|our|this|a) survey\\b|\\bverify your email\\b|(?<!meeting |webinar )\\bpassword\\b(?!:)|\\bout of (?:the )?office\\b|\\bannual leave\\b|\\bautomatic reply\\b|\\binterview tips\\b|\\bhow to (?:ace|prepare)|\\bto complete your (?:file|application|profile)|\\btest(?:ing)?(?:,| this| whether| if| address)|\\bchecking this address\\b",
    ],
    conditional: [
      "(?<!\\b(?:mind|awfully|ok|okay|alright|grateful|great|lovely|helpful|appreciate it|wonder|wondering) )\\b(?:if|should) (?:you|we|i|this|that|the|your|for any reason|anything|it|there|circumstances)\\b",
      "\\b(?:to|need to|wish to|want to|can't make it|cannot make it|would like to|able to) (?:cancel|reschedule|change)(?: or (?:cancel|reschedule|change))?(?: (?:this|your|the) (?:event|interview|meeting|appointment|booking|time))?(?:$|[,.:?]|,? (?:please|click|use|visit|reply|follow|let|call|contact))",
      "\\bin case\\b|\\bunless\\b|\\bcan'?t make it\\b|\\bplease (?:let|tell) (?:us|me) know if\\b|\\bmake changes\\b|\\bcancel(?:lation)? (?:policy|link|here|this)|\\bcancel or re-?schedule|\\bre-?schedule or cancel",
    ],
  },
  roleAfter: [
    "\\b(?:looking for|after|need|it's for|this is for) (?:a |an |our |the )(?:new |permanent |part-time |full-time |bank )?",
    "\\b(?:as )?our (?:new|newest|next) |\\bbe(?:ing)? our (?=\\p{Lu})",
    "\\b(?:make|have|want) you (?:as )?(?:our |the |a |an )?(?:new )?(?=\\p{Lu})",
    `\\b${post}(?: (?:of|as|for|is|:|-|–)|:)(?: (?:an?|the|our))? `,
    "\\b(?:recruiting|hiring|looking for|seeking|searching for) an? (?=\\p{Lu})",
    "\\b(?:interview(?:ing)?|interviewed|screen|screening|application|applied|applying|apply|candidacy|candidature|considered|assessment|shortlisted|stage|round|step|call|conversation|chat|meeting) (?:for|as|to)(?: (?:an?|the|our|your))?(?: (?:role|position|post|job|vacancy) of(?: an?)?)? ",
    "\\b(?:hired|employ you|join us|joining us|work(?:ing)?|start(?:ing)?|you) as (?:an?|our|the) ",
    "\\b(?:start(?:ing)?|begin(?:ning)?|work(?:ing)?|employed|position|post|role|job|join(?:ing)? us|join(?:ing)? the team) as ",
    "\\b(?:it's|it is|this is|that's) (?:for|about) (?:the|our|an?) ",
    "\\b(?:about|regarding|re:?|concerning|discuss|discussing) (?:the|our|your|an?) (?=[^.\\n]{2,60}\\b(?:role|position|post|vacancy|job|opening|fellowship|residency|internship|traineeship|apprenticeship|hire|seat|gig)\\b)",
    "\\b(?:opening|vacancy|opportunity|role|position) \\((?=\\p{Lu})",
    "\\byour application (?:as|for|to be)(?: an?| the)? ",
    "\\b(?:interview|stage|round)(?:,|:| [-–]) (?=\\p{Lu})",
  ],
  roleBefore: [
    `${post}\\b(?! (?:is|was|has|will) (?:to be|to the))`,
    "interviews?\\b",
    "(?:stuff|one|traineeship|placement|hire)\\b(?=[.,)!\\n])",
    "(?:thing|gig|seat|spot|hire|req|slot|line|sessions|rota|jd|job description|person spec(?:ification)?|advert|competition)\\b",
  ],
  determiner: "(?:the|our|an?|this|your|for|no|as|of|that|my|about|open|is|new|current|available|permanent|full-time|part-time)",
  stops:
    "further|reached|arrived|came|landed|look|looks|even|though|although|despite|unless|whether|where|at|with|on|in|is|has|was|will|have|are|and we|which|that|who|this|here|from|to|between|next|tomorrow|today|starting|start|based|scheduled|via|by|over|through|we|i|you|your|our|please|following|after|before|went|drew|attracted|reporting|within|once|till|until|seat|gig|thing|hire|spot|opening|position|role|post|vacancy|job|interview|interviews|team|because|but|so|since|would|could|should|can|may|as|be|been|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|or",
  companyAfter: [
    "\\b(?:role|position|post|vacancy|job|opening|opportunity|team|internship|place|career|work(?:ing)?|employed|interview(?:ing|ed)?|application|candidacy|based|us|join(?:ing)?|meet(?:ing)?|chat|conversation|visit|everyone|all of us|friends|people|team|\\)) (?:here )?(?:at|with|to|for) (?:the )?",
    "\\bat (?:the )?",
    "\\b(?:good to go with|back from|heard from|word from|interest in|applying to|apply to|application to|applied to|joining|join|on behalf of|behalf of|greetings from|welcome to|news from|thanks from|regards from|visit to|part of|message from|interview with|interviews with|meeting with|conversation with|call with|onsite with|chat with|review with|screen with|appointment with|from all at|speak with|interviewing with|confirmed with|booked with|interviews? with|opportunity with|role with|position with|post with|working for|work for) (?:the |us at )?",
    "\\b(?:represents|representing|hiring for|recruiting for|client,|client is|client:) (?:the )?",
    "\\bfrom (?:the )?",
  ],
  companyBefore: [
    "\\s(?:(?:has |have |have just |has just |just )?(?:told|tells|informed|advised|let) (?:me|us)(?: know)?|would (?:love|like)|has you|have you|wants? (?:you|to)|is (?:pleased|delighted|happy|excited|looking)|are (?:pleased|delighted|happy|excited|looking|keen)|has (?:invited|confirmed|scheduled|asked|decided|chosen|cancelled)|have (?:invited|confirmed|asked|given|decided|chosen|cancelled|selected|offered)|invites you|is inviting|loved|liked|were (?:really )?(?:impressed|keen)|cares? about|is an equal|will not|collects?|processes)\\b",
  ],
  client: [
    "\\b(?:our|my|the) client\\b",
    "\\bon behalf of (?:our|my|the) client",
    "\\bthey(?:'ve| have)? (?:loved|liked|want|are keen|would like|have given|given|have asked|asked|'d like|said)\\b",
    "\\bclient:",
    "\\bthe client (?:wishes|would|has|wants|is)",
    "\\bwant(?:s)? you (?:back )?in\\b",
    "\\bI(?:'ll| will) (?:give you a (?:bell|call|ring)|call you)[^.\\n]{0,40}(?:prep|brief|before)",
    "\\byour cv (?:to|with|in front)",
    "\\bput you forward\\b",
    "\\btheir (?:don|ceo|hr|clinic|practice manager|ward manager|matron|line manager|hiring manager|director)\\b",
    "\\bthey(?:'re| are) (?:\\w+ )?(?:keen|interested|impressed|delighted|happy)|\\b(?:they|have|has)(?:'ve| have)? (?:just )?(?:changed (?:it|their)|come (?:straight )?back|moved it|pulled it|filled it)\\b|\\bsaid yes for you\\b|\\bhear how it went\\b|\\bcall you (?:straight |right )?after(?:wards)?\\b|\\bfrom their (?:hr|side|end|team)\\b|\\bthey want to (?:speak|talk|meet|see)\\b",
  ],
  meetAfter: [
    "\\b(?:asked|shadow(?:ing)?|sit(?:ting)? down with|shown round by|show(?:n)? (?:you )?round by|adding|added|looping in|looped in|bringing in|copying(?: in)?|cc(?:'|’)?ing|ask(?:ing)? for|observed by|assessed by|report(?:ing)? to|check in with|looked after by|your interviewers? (?:is|are|will be)|you(?:'ll| will) have|meet|meeting|see|seeing|seen by|interview(?:ed|ing)? (?:by|with)|interview with|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|with|join(?:ed|ing)? by|accompanied by|alongside|greeted by|met by|hosted by|led by|conducted by|run by|chaired by|panel (?:is|of|will be|will consist of|consists of|comprises|will comprise|includes|:)|interviewers? (?:is|are|will be|:)|interviewed by|introduc(?:e|ed|ing) (?:you )?to|present:?|attended by|you,? me and|myself and|me and|me &|joined by|panel:|her and|him and|includes?|attending:?|include) (?:the |our |my |both |either |also )?",
  ],
  meetBefore: [
    "(?:,[^,.\\n]{2,60},)? (?:has|have) (?:just )?asked (?:me|us|if|that)\\b",
    "(?:,[^,.\\n]{2,60},)? (?:(?:will|is going to|are going to|'ll|would|can) (?:also )?(?:walk|take|guide|run|grill|put|show) you|sits? in|pops? in|dials? in|drops? in|joins? (?:us|you|for|at|from|too|as well))\\b",
    "(?:,[^,.\\n]{2,60},)?(?: (?:from|of|in) [\\p{L}&-]{2,25}(?: [\\p{L}-]{2,20})?)? (?:will|is going to|shall|'ll|would|is|are|wants? to|hopes? to|can|plans to|looks? forward to|looking forward to|(?:is|are) looking forward to|and i|and me|and myself|too|has|have)(?: also| both| then| be| love to| like to| kindly)? ?(?:call(?:ing)?|ring(?:ing)?|phone|phoning|meet(?:ing)?|interview(?:ing)?|see(?:ing)?|join(?:ing)?|receive|greet|show|host(?:ing)?|lead(?:ing)?|conduct(?:ing)?|be (?:there|joining|calling|interviewing|with|conducting|your)|chair(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat|attend(?:ing)?|sit(?:ting)? in|take you|pick you|collect|welcome|there|on the (?:panel|call)|your interviewer|come along|and i|be (?:on|in)|run(?:ning)?|in the room|would|very)\\b",
  ],
  selfMeets: [
    "(?:^|\\b(?:us|be|still|just|only|panel|interviewers?)(?: is| are| will be)?(?::| -| –| —|,)? )(?:me|myself)(?=,| and\\b| \\+| &| plus\\b|\\.|$)|\\byou \\+ me\\b|\\b(?:give|drop) you a (?:ring|call|bell|buzz|shout)\\b(?! (?:to (?:confirm|arrange|remind)|if|once|when))",
    "\\bwith (?:me|myself)\\b|\\b(?:and|to) (?:me|myself)\\b(?! (?:know|at|on|if|by|a|the|know))",
    "\\bi(?:'ll| will| would|'d| shall| can| look| am looking|'m looking| would love| would be)?(?: \\w+){0,3} (?:meet|see|interview|call|phone|ring|speak|talk|chat|show|host|greet|seeing|meeting|speaking)(?:ing)? ?(?:you|with you|to you|then)",
    "\\b\\p{Lu}\\p{L}+ and I\\b|\\bme and \\p{Lu}|\\band me\\b|\\bmyself\\b|\\bher and me\\b|\\bhim and me\\b|\\bmeet (?:me|us)\\b|\\bjust (?:me|us|the two of us)\\b|\\bwill join us\\b|\\bjoins? (?:us|me)\\b|\\bjoining me\\b|\\bsee us\\b|\\bmy office\\b|\\bwith us\\b|\\breceive you\\b",
  ],
  unnamed: [
    "\\b(?:someone|somebody|a (?:member|colleague|nurse|representative|second interviewer|panel)|one of (?:our|the)|an? (?:external|other|additional|further) (?:member|panel)|the (?:hiring manager|panel|team|partners|owner|director|manager|matron|head of|vp|cto|ceo|medical director))\\b",
    "\\bmatron\\b(?! of| for)",
    "\\b(?:vp|head|director|chief) of \\p{Lu}\\p{L}+\\b",
    "\\bname (?:tbc|tba|to (?:be confirmed|follow))",
  ],
  phone: [
    "\\b(?:tele)?phone (?:interview|screen|call|chat|conversation)|\\btelephon(?:e|ic)\\b|\\bby phone\\b|\\bover the phone\\b|\\b(?:call|ring|phone) you\\b|\\bcalling you\\b|\\bphone screen|\\bwill (?:call|ring|phone)\\b|\\bgive you a (?:call|ring|bell)\\b|\\bkeep (?:the|your) (?:line|phone) free\\b|\\b(?:please|you should|kindly) (?:call|ring|dial|phone) (?:us|me|in|this|the)|\\bI'll (?:phone|call|ring)\\b|\\bdial in (?:to|on|at)\\b|\\bconference call\\b|\\bphone\\b(?= interview|:? in person)",
  ],
  video: [
    "\\bvideo\\b|\\bvideo ?(?:call|conference|interview|chat|link|conferencing)|\\bvirtual(?:ly)?\\b(?! (?:assistant|hiring|recruit))|\\bonline\\b|\\bremote(?:ly)? (?:interview|call|meeting)|\\b(?:on|over|by|via|using|through|with|a) (?:ms |microsoft |google |cisco )?(?:zoom|teams|skype|webex|google meet|meet|facetime|hangouts?|whereby|whatsapp|jitsi|bluejeans|chime|gotomeeting|doxy)\\b|\\b(?:zoom|teams|skype|webex|facetime|google meet|whereby|jitsi)\\b(?! account)",
  ],
  onsite: [
    "\\bin (?:the|my|our) (?:staff ?room|library|board ?room|meeting room|seminar room|common room|canteen|cafeteria|office|lobby|conference room|training room|kitchen|workshop|day room|lounge)\\b|\\b(?!Zoom|Teams|Waiting|Meeting|Breakout|Virtual|Chat|Personal)\\p{Lu}\\p{L}+ (?:Room|Suite|Ward)\\b",
    "\\bin[- ]person\\b|\\bon[- ]?site\\b|\\bface[- ]to[- ]face\\b|\\bcome (?:in|to|round|along|over|by)\\b|\\bat our (?:offices?|clinic|surgery|practice|headquarters|site|building|premises)|\\bhere at\\b|\\bat the (?:hospital|surgery|practice|clinic|home|office|ward|school|centre|center|front desk|reception)|\\bvisit us\\b|\\breport to\\b|\\bin the \\p{Lu}\\p{L}+ (?:room|ward|building|wing|office)|\\bparking\\b|\\bsign in at\\b|\\bask for me\\b|\\bfront desk\\b|\\bmain (?:reception|entrance)|\\bin my office\\b|\\blook round\\b|\\btour\\b|\\bbring (?:photo |your )?(?:id|passport|original)",
  ],
  round: [
    "(?:(?:initial|first|second|third|fourth|final|next|introductory|intro|preliminary|informal|formal|1st|2nd|3rd|4th|last|follow-up|early|short|quick|brief)[ -](?:(?:round|stage)[ -])?)?(?:(?:virtual|video|phone|telephone|onsite|on-site|in-person|panel|technical|hiring manager|competency(?:-based)?|behaviou?ral|values|culture|culture fit|clinical|working|peer|group|case|case study|coding|design|systems design|system design|structured|recruiter|hr|screening|skills|practical|executive|leadership|team|department|face-to-face|telephonic|zoom|teams|live|meet-the-team|bar raiser|portfolio|presentation|informal|stakeholder|partner|ceo|founder|trial)[ -]){1,3}(?:interview|screen|screening|call|chat|conversation|round|discussion|review|exercise|meeting|session|panel|assessment|day)\\b",
    "(?<!\\bmy )(?:initial|first|second|third|fourth|final|introductory|intro|preliminary|1st|2nd|3rd|4th|discovery|culture|follow-up)[ -](?:(?:round|stage)[ -])?(?:interview|screen|screening|call|chat|conversation|round|stage|discussion|meeting)\\b",
    "(?:round|stage) (?:one|two|three|1|2|3|4)\\b|phone screen|assessment (?:centre|center|day)|multiple mini[- ]interviews?|\\bmmi\\b|superday|portfolio review|oral (?:board|exam(?:ination)?)|working interview|panel interview|telephonic round|trial (?:shift|day)|structured interview|meet and greet|get-to-know-you|deep dive",
  ],
};
