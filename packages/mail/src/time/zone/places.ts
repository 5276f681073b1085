/** Cities and regions by zone, folded; what `Intl` names itself is not repeated here. */
export const cities: Readonly<Record<string, string>> = {
  "America/New_York":
    "new york city|nyc|boston|philadelphia|atlanta|miami|washington dc|washington d.c.|baltimore|charlotte|orlando|tampa|pittsburgh|cleveland|columbus|cincinnati|raleigh|durham nc|buffalo|newark|jersey city|brooklyn|manhattan|jacksonville|richmond va|cambridge ma|knoxville|hartford|providence|fort lauderdale|ann arbor|savannah|new jersey|massachusetts|pennsylvania|connecticut|maryland|north carolina|south carolina|ohio|virginia|vermont|new hampshire|delaware|rhode island",
  "America/Chicago":
    "dallas|houston|austin|san antonio|minneapolis|st louis|st. louis|saint louis|kansas city|new orleans|nashville|memphis|milwaukee|oklahoma city|omaha|st paul|fort worth|tulsa|wichita|des moines|topeka|little rock|birmingham al|baton rouge|plano|illinois|minnesota|wisconsin|iowa|missouri|louisiana|oklahoma|arkansas|mississippi|alabama",
  "America/Denver":
    "colorado springs|salt lake city|albuquerque|santa fe|boulder|el paso|cheyenne|billings|colorado|utah|wyoming|new mexico|montana",
  "America/Phoenix": "tucson|scottsdale|tempe|mesa az|arizona",
  "America/Los_Angeles":
    "san francisco|seattle|san diego|san jose ca|portland or|las vegas|sacramento|oakland|palo alto|mountain view|santa monica|silicon valley|spokane|cupertino|california|washington state|nevada|la time|sf time|bay area",
  "America/Anchorage": "alaska|fairbanks",
  "Pacific/Honolulu": "hawaii",
  "America/Toronto": "montreal|ottawa|quebec city|hamilton on|mississauga|waterloo on|kitchener|london ontario|ontario|gatineau|laval qc",
  "America/Vancouver": "victoria bc|burnaby|surrey bc|kelowna",
  "America/Edmonton": "calgary|alberta",
  "America/Winnipeg": "manitoba",
  "America/Regina": "saskatoon|saskatchewan",
  "America/Halifax": "dartmouth ns|nova scotia",
  "America/St_Johns": "newfoundland",
  "America/Mexico_City":
    "ciudad de mexico|cdmx|guadalajara|puebla|queretaro|merida|leon gto|san luis potosi|toluca|aguascalientes|morelia|veracruz|oaxaca|cuernavaca",
  "America/Sao_Paulo": "rio de janeiro|brasilia|belo horizonte|curitiba|porto alegre|campinas|florianopolis|vitoria es|niteroi|goiania",
  "America/Argentina/Buenos_Aires": "rosario|mendoza|la plata",
  "America/Bogota": "medellin|cali colombia|barranquilla",
  "America/Guayaquil": "quito",
  "America/La_Paz": "santa cruz de la sierra",
  "Europe/London":
    "manchester|birmingham|leeds|liverpool|glasgow|edinburgh|bristol|sheffield|cardiff|oxford|cambridge uk|nottingham|leicester|newcastle upon tyne|newcastle|southampton|portsmouth|brighton|plymouth|coventry|hull|bradford|aberdeen|dundee|swansea|milton keynes|norwich|exeter|bath|derby|reading uk|england|scotland|wales|northern ireland|stoke-on-trent|wolverhampton|sunderland|preston lancashire|swindon|peterborough|ipswich|slough|luton|gloucester|cheltenham|canterbury|york|chester|inverness|rotherham|barnsley|doncaster|huddersfield|wakefield|blackpool|blackburn|bolton|burnley|oldham|rochdale|salford|stockport|warrington|wigan|crewe|macclesfield|middlesbrough|darlington|hartlepool|gateshead|carlisle|kendal|scarborough|harrogate|grimsby|scunthorpe|chesterfield|walsall|telford|shrewsbury|hereford|kettering|northampton|stevenage|watford|st albans|hertford|colchester|chelmsford|basildon|harlow|maidstone|dartford|folkestone|eastbourne|worthing|crawley|guildford|woking|basingstoke|winchester|salisbury|bournemouth|weymouth|taunton|yeovil|torquay|truro|penzance|falmouth|barnstaple|wrexham|llandudno|aberystwyth|stirling|falkirk|paisley|kilmarnock|dumfries|galashiels|belfast|lisburn|newry|londonderry|craigavon|ballymena|omagh|enniskillen",
  "Europe/Dublin":
    "cork|galway|limerick|waterford|kilkenny|sligo|mallow|clonmel|tullamore|athlone|mullingar|wexford|killarney|letterkenny|castlebar|drogheda|dundalk|tralee|ennis",
  "Europe/Paris":
    "lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|nice|rennes|grenoble|montpellier|dijon|angers|brest|quimper|nancy|metz|rouen|reims|le havre|saint-etienne|toulon|tours|clermont-ferrand|aix-en-provence|sophia antipolis|villeurbanne|caen|orleans|limoges",
  "Europe/Berlin":
    "munich|munchen|muenchen|hamburg|frankfurt|frankfurt am main|koln|cologne|koeln|stuttgart|dusseldorf|duesseldorf|leipzig|dresden|hannover|hanover|nurnberg|nuremberg|nuernberg|bremen|essen|dortmund|bonn|mannheim|karlsruhe|freiburg|freiburg im breisgau|augsburg|wiesbaden|munster|aachen|kiel|lubeck|mainz|kassel|heidelberg|regensburg|wurzburg|ulm|ingolstadt|potsdam|rostock|erfurt|jena|magdeburg|braunschweig|bielefeld|darmstadt|gottingen|tubingen|luneburg|duisburg|bochum|wuppertal|saarbrucken|chemnitz|halle saale|oldenburg|konstanz|walldorf",
  "Europe/Zurich":
    "zurich|zuerich|geneva|geneve|genf|basel|bern|berne|lausanne|luzern|lucerne|lugano|st. gallen|sankt gallen|winterthur|zug|fribourg|neuchatel",
  "Europe/Vienna": "wien|graz|linz|salzburg|innsbruck|klagenfurt",
  "Europe/Amsterdam":
    "rotterdam|utrecht|eindhoven|den haag|the hague|groningen|leiden|delft|haarlem|nijmegen|arnhem|tilburg|breda|maastricht|amersfoort|enschede|zwolle|almere|den bosch|'s-hertogenbosch|leeuwarden|hilversum",
  "Europe/Brussels": "bruxelles|brussel|antwerp|antwerpen|ghent|gent|leuven|liege|namur|bruges|brugge|charleroi|mechelen",
  "Europe/Madrid":
    "barcelona|la rioja|logrono|valencia|sevilla|seville|zaragoza|malaga|bilbao|murcia|alicante|cordoba espana|granada|valladolid|vigo|gijon|palma de mallorca|san sebastian|donostia|pamplona|a coruna|salamanca|burgos",
  "Atlantic/Canary":
    "las palmas|tenerife|santa cruz de tenerife|gran canaria|lanzarote|fuerteventura|canarias|canary islands|islas canarias|canaries",
  "Europe/Rome":
    "roma|milan|milano|turin|torino|naples|napoli|florence|firenze|bologna|genova|genoa|venice|venezia|verona|palermo|bari|padova|trieste|brescia|parma|modena|catania|pisa|perugia|bergamo|cagliari",
  "Atlantic/Azores": "ponta delgada|angra do heroismo|acores|azores",
  "Atlantic/Madeira": "funchal|madeira",
  "Europe/Lisbon": "lisboa|porto|oporto|braga|coimbra|aveiro|faro|setubal|guimaraes",
  "Europe/Stockholm": "goteborg|gothenburg|malmo|uppsala|linkoping|lund|umea|vasteras|orebro|norrkoping|helsingborg",
  "Europe/Copenhagen": "kobenhavn|københavn|aarhus|odense|aalborg|roskilde|esbjerg",
  "Europe/Oslo": "bergen|trondheim|stavanger|tromso|tromsø|drammen|kristiansand",
  "Europe/Helsinki": "espoo|tampere|turku|oulu|vantaa|jyvaskyla",
  "Europe/Warsaw":
    "warszawa|krakow|kraków|wroclaw|wrocław|gdansk|gdańsk|poznan|poznań|lodz|łódź|katowice|lublin|szczecin|gdynia|bydgoszcz|rzeszow",
  "Europe/Prague": "praha|brno|ostrava|plzen|pilsen",
  "Europe/Bucharest": "bucuresti|cluj|cluj-napoca|timisoara|iasi|brasov",
  "Europe/Budapest": "debrecen|szeged",
  "Europe/Athens": "athina|thessaloniki|patras|αθηνα|θεσσαλονικη",
  "Europe/Istanbul": "ankara|izmir",
  "Europe/Kyiv": "kiev|lviv|kharkiv|odesa|odessa ukraine",
  "Europe/Moscow": "saint petersburg|st petersburg russia|москва|санкт-петербург",
  "Asia/Jerusalem": "tel aviv|tel-aviv|haifa|herzliya|beer sheva|ramat gan|תל אביב",
  "Asia/Kolkata":
    "bangalore|bengaluru|mumbai|bombay|delhi|new delhi|hyderabad|chennai|madras|pune|gurgaon|gurugram|noida|ahmedabad|kolkata|kochi|jaipur|chandigarh|coimbatore|thiruvananthapuram|indore|nagpur|lucknow|mysore|mysuru|vizag|visakhapatnam",
  "Asia/Karachi": "lahore|islamabad|rawalpindi",
  "Asia/Shanghai": "beijing|peking|shenzhen|guangzhou|hangzhou|chengdu|suzhou|nanjing|wuhan|tianjin|上海|北京|深圳|广州|杭州",
  "Asia/Tokyo": "osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|東京|大阪",
  "Asia/Seoul": "busan|서울|판교",
  "Asia/Ho_Chi_Minh": "ho chi minh city|hanoi|saigon|da nang",
  "Asia/Manila": "makati|cebu|quezon city|taguig",
  "Asia/Dubai": "abu dhabi|sharjah",
  "Asia/Riyadh": "jeddah|dammam|khobar",
  "Asia/Qatar": "doha",
  "Asia/Jakarta": "bandung",
  "Asia/Taipei": "hsinchu",
  "Africa/Johannesburg": "cape town|durban|pretoria|sandton|stellenbosch|port elizabeth",
  "Africa/Lagos": "abuja|port harcourt",
  "Africa/Nairobi": "mombasa",
  "Africa/Casablanca": "rabat|marrakech",
  "Africa/Cairo": "alexandria egypt|giza",
  "Australia/Sydney": "canberra|newcastle nsw|wollongong|nsw",
  "Australia/Melbourne": "geelong|ballarat",
  "Australia/Brisbane": "gold coast|queensland|qld|cairns|townsville",
  "Pacific/Auckland": "wellington|christchurch|hamilton nz|dunedin",
};

/** Places whose names are given names, surnames or words as well: a zone only with "time" behind, in brackets or in a row of zones. */
export const shyPlaces = new Set(
  "jordan|chad|georgia|charlotte|austin|florence|sydney|paris|victoria|adelaide|madrid|nice|reading|bath|cork|hull|essen|mobile|orlando|jackson|lincoln|denver|brest|lima|panama|chester|york|preston|monaco|jersey|guernsey|vienna|savannah|milan|derby|dallas|houston|phoenix|troy|marengo|vincennes|winamac|center|london|berlin|chicago|boise|monterrey|santiago|israel|cali|troll|davis|casey|easter|midway|wake|apia|bern|zug|ulm|linz|faro|tours|lund|vigo|bari|pisa|parma|burgos|metz|caen|nancy|angers|durban|alexandria|petersburg|kiel|bonn|halle|mainz|gent|namur|oxford|lisbon|bradford|newcastle|cleveland|columbus|memphis|nashville|boulder|mesa|tempe|virginia|carolina|montana|nevada|dakota|perth|darwin|hobart|bristol|madison|winnipeg|regina|dublin|india|china|turkey|japan".split(
    "|",
  ),
);
