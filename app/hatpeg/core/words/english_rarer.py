"""Less common English words, the commonest first.

The order is that of wordfreq 3.1.1 (Robyn Speer), whose data are under CC BY-SA 4.0 and, with acknowledgement
of Google Books Ngram Viewer, Wikipedia, OpenSubtitles and the other sources it names, are used here under the
GPL version 3. Made by packaging/words/make_words.py; words of one and two letters are listed in __init__.py.
"""

WORDS = """
registered regularly representatives rising seasons shipping singer smoking steam suffered survive tall
thats theatre therapy witness adopted aim campus cap chances childhood clinical clubs comedy commander
comparison covers dan defeat defence democracy detailed entitled exact exposed fed fee injured jan jordan
kinds lets loans lock musical nose objects opposed organized plastic protected purposes quote recording semi
statements suspect swear techniques tie tim trend valuable wealth wise yards aged approval aspects attempts
bread burning champions contain convention dancing document eggs employee engineer equivalent facing fairly
fingers ford founded functions gang graduate greek hanging inner islands lift marked memories miller monthly
mountains neighborhood operate outstanding permission porn racing recommended regulations reply republicans
rid roman scientists shoulder shower solutions sons stations stephen tower tradition visited visual wheel
zealand achieved admitted appointment authors barely bush cabinet celebrate challenges chocolate coal colour
contemporary criticism davis dna effectively eric extensive faced filed formation fought gained gallery
highway historic hunt improvement inch initially junior jury kong korean marks monster obtained olympic
philosophy pride promised repeat returning riding rough santa settlement smell sought speaker studied
suggests surrounding tone topic toronto universal vast visitors wanting auto consistent continuing earn
exists finger grey guitar heading howard ignore involving latin lewis meal meanwhile meetings naturally
necessarily offices pants partnership payments percentage pocket practical primarily proved rape regardless
relative represents rescue resulting rush sarah sessions sharp simon soccer stable structures supplies
symptoms temporary tested trick attended audio bone brian bullshit chamber chart circuit clothing
complicated confused consequences defend divided elizabeth everyday extent fishing format gap gate gotten
harm healthcare household immigration impressive jews joining killer lesson limits loving managers
membership miami mirror mount nights occur parking proposal province purchased recognition reputation
rolling shortly situations strongly tears technique thin tied accused adventure argue assessment atmosphere
awful bedroom belief bound breaks carefully cats ceo choices closing cloud colorado colors contrast courses
courts donald drew egg element elsewhere establish extension files founder gear georgia hills hip hitting
increases infrastructure jason locations loose machines moral offensive package pointed poverty processes
processing qualified railway reaching ridiculous sensitive server shock silence soldier superior supporters
thick threw tons transition violent voters wash acid actress administrative alan alongside angel anxiety
babies bars bonus castle charity clients compare contained cooking covering curious directors discovery
discussed duke egypt encourage enforcement featuring finals flash formal formula fort governments gray gross
horses hungry informed innocent jeff losses luke mac math minds mistakes mystery networks olympics palace
passes penalty pet phones photography producing protest publication rating refer respectively rome scheduled
select silent spoken successfully suffer temple tracks trail uncle unusual waters woods arrival asks assault
awareness badly bath captured chase components concrete dave deeply expectations explanation exposure
featured fiction guarantee happiness harris hearts horrible ideal illinois injuries islamic jimmy kelly
legend lieutenant mini mood muscle muslims passion picking pleased procedure producer pushing rank
replacement retired roles sand savings settled shadow singles tag tape thread victoria visiting wage wings
andy avenue bags beating believes blocks boring charlie checking clock commissioner commitment confident
containing copies crimes custom denied desk drinks ear electricity episodes farmers fbi grounds gym helpful
horror iphone iraq label liverpool locked naked opens output persons pitch pizza plain pushed raising rear
reveal romantic scores sisters speaks stages strategic swimming welfare winners wire worker afterwards
alright android anger architecture assist attempted behalf belt capture centers ceremony comic cops cuts
dallas designer diamond disappointed dressed economics efficient electrical employed enjoying entering
essentially establishment expecting explains flower ghost guests handed hockey houston https hunting
industries islam jane judges kit lab languages maps min morgan moscow nervous newly odd ordinary participate
philadelphia prayer principles racist rarely references sexy skill soil solve stomach struck studying suck
supports trash ugly vegas virus walker whoever amounts anthony arthur aspect banned boost bureau colonel
comfort controls cousin crack deck demands dies dragon dramatic dust dutch engineers evolution foods hired
illness inspiration institution kings knife lately lowest memorial mexican minority mum opinions patterns
presents priority promotion rail readers remote repair root saint steal stolen telephone tho titles trans
ups vol whereas abandoned acquired actors alexander alliance annoying bid bro buddy buried butter cares
columbia conclusion confirm congratulations contracts convinced crap crystal dean decent decline delay
describes desert downtown elite enemies forgotten forth gods hire hop hopes insane installed israeli landing
layer managing marry nah nowhere nurse obtain organic ownership participants pennsylvania poetry pot pray
printed recall rugby sake sheet signing smooth spiritual stops string sudden sweden syria throwing thrown
vacation abroad arab assigned associate assumed atlantic bench bother broadcast bye cambridge citizen
cleaning compete consists consumers contributed cricket critics damaged disaster discover disney entrance
equally fallen figured fitness francis friendship gary handling idiot intense keys lawyers lifetime liquid
makeup medal mortgage narrative narrow nba observed occasionally pan physics posting potentially reduction
reflect refuse researchers resource roger ross sciences seattle serves shell silly subsequent towns
translation visible yep adds allen amendment angle arizona arrive belong berlin bishop channels clark
commonly connect defensive designs efficiency enterprise experiment feb females findings firms forum gifts
grass hence increasingly incredibly jay journalist kicked lessons lists maintained mill occasion oxford pace
passenger pen pope possession races rapid regulation resident rocks shaped sixth spin styles subjects sucks
suitable thirty valid vital whilst agriculture alleged anna atlanta bands christians collect commerce cop
creek currency emotions exhibition fraud funeral genuine gordon honey honour hook hunter immigrants
improving instructions introduce kansas lands legacy log matthew merely monitor nov patrick phil prisoners
programming publishing ratio regret rejected remind resort resulted reverse routine scary seed settle sin
spell summary survival sword tongue ward waves wayne achievement anderson argued asleep austin automatic
begun behaviour cents coat comprehensive consent daddy destruction diego diseases divorce doc drove ears
engage extraordinary fate frequency gaming gene glory headquarters heritage initiative interviews jean juice
landscape logic meets melbourne microsoft objective organisation privacy procedures profits reducing regard
representing residence roughly salary scoring script searching sections strip surrounded threatened
transferred tube universities walter wisconsin writes ambassador ann apps awarded banking breast cant carter
chelsea chemistry concluded consumption corruption cotton crossed detroit discount dozen engines epic
exception exit expand fancy gorgeous grateful heroes holes impression inches indicate input johnny josh
knock leather lips luxury lyrics manufacturers masters movements oct operated ought outcome painted poll
preferred pulling ranked referring removal rep reporter rio risks rob screaming sept sequence singapore
stretch tear tennis terrorist theater ties twelve versions virgin voices wishes wolf absence agricultural
asshole ate athletes bears blues boxes bruce bull cameras commonwealth contribute contribution contributions
couples delicious deny deserves ease extend fame flood generated genetic glasses impressed indicated instant
investors involves kate kills liberty maria ministers monitoring occurs passengers photographs principle
producers progressive punishment rally rapidly reader representation restaurants reveals roots samples shops
sum swing tail texts twin upcoming veterans alert arena arguments aug billy boom boots brave claiming column
commit compensation composition computers conservation constitutional crossing defending density difficulty
dropping drops elementary ethnic expenses fleet foster fuckin fundamental gen genius greatly guidance
hospitals infection instagram intention iowa jokes knee mechanical nigeria parks participation periods
precious pregnancy premium preparing pretend priest prominent proven radical remembered requested
residential reward rings robin russell satellite shake shore spots stats struggling substantial teen
temperatures transmission trap uniform wildlife wooden ads aggressive anne answered apparent bang blast
bones brands centuries communist complaint component connections courage cure del desperate diversity duties
encouraged eve faculty feedback fighter frozen guards hiding humanity ian innovation instruments invest
jacket justin legislative listing manual mothers murdered nursing occupied ongoing operator painful pound
preparation punch purple railroad registration releases rick romance submitted sufficient survived suspended
technologies tissue trailer trends trials ukraine underground versus virtual walks wounded ali amongst
announcement arranged arsenal attending attracted biological bite blocked boards burned categories checks
chip concerning dare database define discrimination disorder distributed districts documentary domain
dynamic edited engagement explore favour fewer footage giants grave hamilton implementation indiana
investigate jazz jon jonathan laboratory lawrence lincoln literary mask massachusetts midnight minnesota
mouse oscar packed piano praise presentation psychology relation restrictions rocket ruin saudi sean sec
secrets slave stability steady stones symbol terminal toilet treaty triple unlikely updates vietnam viewed
affair agenda bat bow calendar cape collective conversations cooperation craft darkness deeper devil edit
enable equity estimates failing finishing fortune gates goodbye graham hardware hillary hurts intellectual
invite involvement kentucky madrid nuts oregon partly petition phrase physically protecting racial rated
regime rivers rounds ruled sauce seal separated shield similarly slide stem summit talented throat tiger
touched toy visits warriors wisdom accounting alien attacking awkward beast beef candy carrier celebration
celebrity certificate cited clay coaching colleagues constructed dated dec default delhi derived dialogue
disabled distinct drag educated eligible estimate execution existed fifty followers fool framework franchise
funded furniture generations guaranteed integrated intelligent interaction jet journalists lifestyle
lighting lisa loop mall overseas performances philippines polish recommendations recover regarded relax
reliable rely remarkable responses ruling sacrifice sole stopping strategies succeed tables tale targets
timing ton volunteers witnesses wore worship worthy acted alarm bass bloody breathing butt characteristics
cnn collaboration con consideration counts creates crucial daughters dependent discussions drives dual
edinburgh equipped expanded experimental feeding filter galaxy globe grades greece gulf highlights hoped
intent involve judgment kennedy knight larry las lmao logo malaysia mature moore nazi netherlands odds
peaceful philip photographer pin prevention printing promoting publicly pump repeated replied requests
revenge satisfied seeds signals slip spaces spare specialist stocks stranger submit surprising tap thompson
threats tourism turkish volunteer acceptable allies attempting auction bonds challenging chaos churches
cleveland composed concentration copper corp corps counting credits dawn dispute earnings editing executed
firing fits frequent gardens gathered hilarious huh ignored improvements investments isis margin mars
maryland mechanism moderate murray oklahoma opera overcome parallel passage pit psychological publications
quest radiation shocked sized stroke stunning tanks tokyo topics trains traveling treating tune utility
vessel weed wherever acquisition addressed alabama alice angels anime announce autumn backed barry bold
borders breathe cameron choosing classical classified clip coaches coins concepts conspiracy controversy
convince cooper disappeared encounter equality exam examination fails federation fiscal guardian homeless
instrument intervention jerry lover mainstream menu missouri mounted mutual nope occasions offense oral
panic pays peoples pursue realise refugees removing requirement responded rip ruined scope segment spectrum
stays ted terror venture virtually waited warren worn yea accompanied adams aids aimed alpha approaches
arguing arrangement beliefs boats boundaries brick brooklyn colleges considerable conventional danny
designated dvd emperor employers enormous errors focusing forgive gains garage gathering guidelines handled
hosted indians indonesia inquiry inspector jumped khan lion loaded lonely maintaining measured mercy
nevertheless newspapers outer oxygen pipe pissed poem powder powered promises quotes racism ratings reads
recovered refers roy rude screw seventh shelter signature sooner spider stewart strikes suggesting suits
toys tracking tribute trigger vary venue wages wells wheels abc abortion accuracy albert applying artificial
belongs beneath bitcoin bullet burns carl celebrated consistently conversion copyright counties democrat
deposit destination dirt diverse divine emails exclusively export fastest formerly functional gather
grandfather habit harvard indicates isolated jealous knocked landed laughed laura lazy mama marshall
mitchell modified municipal naval neighbors nelson neutral noble oldest pat picks poland popularity
professionals pussy reactions relate robot sacred securities shoe speakers springs spy steven suggestions
supplied susan suspension terrorism terry toxic treasury tunnel unions upgrade warrant wider wound aaron
actively afghanistan applies arrangements asset assuming backing baker barcelona blessed brazilian brush
burden campbell carries casual certified charter chef civilian coalition cock complain complaints
controversial denver describing differently directions discipline discussing disgusting dominant earning
emma essay expense explaining furthermore graphic greg healing hiring hosts implemented instantly invasion
jacob jumping laptop legendary leo maker margaret mario opponents outdoor palm parker photograph pole pub
quarters queensland rangers ranks reception recipe regulatory reviewed rolls rubber secured serial settings
shed snake sponsored stealing strict subsequently substance suggestion switzerland syndrome tasks trips
ultra unexpected usage utah worlds accidentally affordable amateur appeals argentina baltimore batman
bearing beats bin biology bobby briefly canal cancelled charlotte cheaper christopher climb com competing
completion cruise custody delete demonstrated departure developers developments dig eagles employer evans
explosion fever fluid folk generate gop handsome holidays hotels imagination integration integrity
interpretation leaf legitimate lightning loads longest magical mills motivation nasty oliver outfit pension
permit perry plates pleasant portrait productive reminds reserves ron safely shirts shorter slight socialist
streaming sue targeted tension thailand theories touching transactions twist ugh unemployment unity useless
viewers winds woke wtf abilities advocate aims arc backup beaten bitter blown branches campaigns chips cia
clever clinic closest collections continuous converted correctly creator creatures criteria declined
detective difficulties disability dish douglas duck egyptian evaluation excess farming fence fifa fighters
flights forcing forming franklin fred gradually gravity habits hawaii highlight holder hood hung identical
imperial investigations jose ken legally lied listened males manufacturer meters nail nasa negotiations
nonsense ontario operational orleans owns phoenix playoffs poet quoted relating repeatedly robinson rolled
scientist sink skip slavery snap sorts souls stole swedish swim swiss tennessee transaction transformation
veteran vulnerable wealthy additionally amy attract barbara beta blowing bored bronze bug caring catching
cave cheating chronic cleared communicate convicted cultures dealt delayed demonstrate departments depend
developer diagnosis dismissed distinguished dose eighth experiments flesh flip forty generous germans hated
implement incorporated influenced jerusalem kidding laser loyal marijuana mentally missions occupation
opponent paintings patch patience pic pointing pollution precisely prisoner privilege proposals protests
punk radar regards relatives resist solely stepped striking terrorists tourist transit trucks trusted
vessels villa volumes websites wireless wondered wrap wright yoga adopt airlines alaska albums anytime
bacteria beings beside blade boot bottles bucks bulk camps cargo census christianity coastal coin colored
commentary confusion congressional corn cried customs dealer deemed destiny distant electronics emerging
emotion emphasis ethics excitement exploration fights filling filming glasgow graphics helen humor insight
invested jennifer lit louisiana mar marie meals mississippi nerve netflix nightmare operators overnight
partially participating pie platforms populations poster practically preserve produces qualify raid ram
ranging ranking receives respective restricted routes samuel sandy scenario sheep situated slaves sony
spotted spreading stanley sustainable sustained taxi themes threatening tobacco trace trapped turner
uncomfortable wasted weakness widespread xbox accepting accessible acknowledge advised advisory animation
assignment balanced bare basement bases battles bias birmingham bits cancel carpet ceiling cherry chill
classification clue codes cole collapse collecting compound conscious consecutive contents costume craig
deleted devoted didnt displayed dominated earl endless escaped examine floating garbage gospel grain grid
grows heating identification knees lap lions liver metro metropolitan mines mixture nominated oak
parliamentary patent perception physician portland proceed proceedings pupils reserved restore rifle rival
runner sadly shoulders significance sits sizes slept soap spray stored stressed structural suite tbh
tropical ukrainian unnecessary verse victor vintage warned watson acres adapted adoption anonymous antonio
approaching artistic attendance aviation barrel beds beloved bless boxing celebrating charging chemicals
chuck cinema colonial comics compliance contrary controlling corporations couch crush dam decrease defeated
diabetes dressing expanding fears fires genre gentle grammar hiv idk illustrated invented jake jam jamie
jessica keith kent layers lease lens licensed loyalty madison magnetic metres monsters mysterious notion
partial piss placing propaganda rat reflection reminded resolve revolutionary scandal shine simultaneously
substitute surveillance tactics testimony thai treasure trophy tweet tyler underlying unfair villages von
acceptance accidents affects annually apologize appreciated approached arriving ash aunt benjamin blake
bubble buyers casino charts clouds connecting counsel creature deadly decides der desired determination
embrace emerged exhibit flew gentleman halloween hammer hitler hosting icon imposed indigenous infinite
installation inter interactions introducing iranian kicking laying legislature liability maine makers
manhattan marathon marvel michelle moreover mps neil organisations ours parade paradise perceived pics
planes politician preliminary premiere presidency reaches react realistic remarks retain roberts rocky
russians saints satisfaction scratch shade sheets sheriff
"""
