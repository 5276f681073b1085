import type { LetterWords } from "../letter-words.ts";

const post =
  "(?:role|position|post|vacancy|job|opening|opportunity|seat|place|traineeship|internship|apprenticeship|fellowship|residency|requisition|gig)";

export const letters: LetterWords = {
  labels: {
    role: "which position is this about|which position is this for|which role is this for|which role is this about|which position are you applying for|which role are you applying for|position you are interviewing for|role you are interviewing for|hiring|hiring for|recruiting for|for|which position|which role|what position|what role|position of interest|role of interest|which job|which vacancy|position you are interviewing for|role you are interviewing for|which post|assignment|position|job title|role|post|vacancy|job|job requisition|title|opening|what|re|position title|requisition|grade|job role|vacancy title|post title|position applied for|role title|position details|regarding|your application|interview for|applied for|job name|for the post of|what for",
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
    "(?:block|assignment)\\b(?= (?:from|of|starting|in|at|for|is|on)\\b|[.,])",
    "(?:thing|gig|seat|spot|hire|req|slot|line|sessions|rota|jd|job description|person spec(?:ification)?|advert|competition)\\b",
  ],
  determiner: "(?:the|our|an?|this|your|for|no|as|of|that|my|about|open|is|new|current|available|permanent|full-time|part-time)",
  stops:
    "further|reached|arrived|came|landed|look|looks|even|though|although|despite|unless|whether|where|at|with|on|in|is|has|was|will|have|are|and we|which|that|who|this|here|from|to|between|next|tomorrow|today|starting|start|based|scheduled|via|by|over|through|we|i|you|your|our|please|following|after|before|went|drew|attracted|reporting|within|once|till|until|seat|gig|thing|hire|spot|opening|position|role|post|vacancy|job|interview|interviews|team|because|but|so|since|would|could|should|can|may|as|be|been|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|or|lasts|takes",
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
    "\\bcome (?:down|up|for|and (?:see|meet))\\b|\\bshow you (?:a)?round\\b|\\bring the (?:bell|buzzer)|\\bbuzz (?:in|the)|\\bon ward\\b|\\bdon'?t park|\\bpark (?:in|at|on|behind)\\b|\\b(?:to|at|in) (?:the|our) (?:surgery|practice|clinic|hospital|school|office|showroom|workshop|depot|station|yard|shop|store|restaurant|kitchen|nursery|farm|site|warehouse|garage|studio|salon|hotel|library|church|plant|factory|lab)\\b|\\b(?:tea|coffee|lunch|refreshments) (?:provided|will be|is|on us)|\\bsite office\\b|\\bmatron'?s office|\\bmy office\\b|\\btravel (?:expenses|costs)|\\bsigned? in\\b|\\bcatch the (?:train|ferry|bus)|\\bin the (?:board ?room|meeting room|day room|seminar room|library|canteen)",
  ],
  round: [
    "(?:(?:initial|first|second|third|fourth|final|next|introductory|intro|preliminary|informal|formal|1st|2nd|3rd|4th|last|follow-up|early|short|quick|brief)[ -](?:(?:round|stage)[ -])?)?(?:(?:virtual|video|phone|telephone|onsite|on-site|in-person|panel|technical|hiring manager|competency(?:-based)?|behaviou?ral|values|culture|culture fit|clinical|working|peer|group|case|case study|coding|design|systems design|system design|structured|recruiter|hr|screening|skills|practical|executive|leadership|team|department|face-to-face|telephonic|zoom|teams|live|meet-the-team|bar raiser|portfolio|presentation|informal|stakeholder|partner|ceo|founder|trial)[ -]){1,3}(?:interview|screen|screening|call|chat|conversation|round|discussion|review|exercise|meeting|session|panel|assessment|day)\\b",
    "(?<!\\bmy )(?:initial|first|second|third|fourth|final|introductory|intro|preliminary|1st|2nd|3rd|4th|discovery|culture|follow-up)[ -](?:(?:round|stage)[ -])?(?:interview|screen|screening|call|chat|conversation|round|stage|discussion|meeting)\\b",
    "(?:round|stage) (?:one|two|three|1|2|3|4)\\b|phone screen|assessment (?:centre|center|day)|multiple mini[- ]interviews?|\\bmmi\\b|superday|portfolio review|oral (?:board|exam(?:ination)?)|working interview|panel interview|telephonic round|trial (?:shift|day)|structured interview|meet and greet|get-to-know-you|deep dive",
  ],
};
