"""Words of care work, of social media and of temper that lists of common words leave out, English and Spanish.

Gathered by hand. The coarse words are here so that they are known when digits stand for their letters; the names
are common among Spanish speakers and others whom a census of 1990 counted seldom.
"""

WORDS = """
abogada abogado abortion abortions abusada abuse abused abuser abusers abusive abuso abusos accountability
acogida acogimiento acompañar acoso activism activist addict addicted addiction addictions addicts adiccion
adicciones adicto admin advocacy advocate advocates aftercare aged ageing aging agradecida agradecido
agresion agresor aids alanon albergue albergues alcohol alcoholic alcoholics alcoholism alcoholismo alegria
allies ally alone ambulance amends amor anniversary anonymous ansiedad antiretroviral anxiety apoyo
appreciation aprendizaje asexual asilo asshole assholes asylum autism aware awareness ayuda ayudar babies
baby bastard bathroom battered bedbugs bedroom behavioral bendecida bendecido bendiciones bereavement
biphobia bipolar birthday bisexual bitch bitches bitching blessed blocked blowjob bollocks boots brave
bravery breakdown breakfast bruise bruised bruises bullshit bully bullying buprenorphine burnout cabron
cabrona calling camp campaign cancer caregiver caregivers caretaker caring cariño caseload casework
caseworker caseworkers cathedral celebrate celebrating chapel chaplain charity checkup childcare chlamydia
chosen church citizen citizens citizenship ciudadania clean cleanup client clients clinic clinica clinics
closeted coalition cocaine cock codependent comadre coming compasion compassion compassionate comunidad
condom condoms confidencial confidential confidentiality connections consejera consejero consent corazon
cottage counseling counselling counsellor counsellors counselor counselors courage courageous courthouse
covid coworker coworkers crackhead craving creek crisis cuddle cuidado cuidados cunt cunts custody cutting
dads deadname dementia denuncia denunciar deportacion deportado deportation deportations deported depressed
depression derechos desalojo detenida detenido detention detox diabetes diabetic diagnosed diagnoses
diagnosis diagnostico dick dickhead digna dignidad dignity disability disabled discapacidad disclosure
discrimination disorder diversidad diversity domestic domestica donate donating donation donations donor
donors dope drag droga drogas drunk duelo dvam dyke dysphoria eldercare elders elm embarazada embrace
emergency empathy empatia empoderada empower empowered empowering empowerment encampment endometriosis
epidemic epilepsy equality equidad equity escape escaped escort escucha esperanza estigma estrogen ethical
evicted eviction exhausted exposure fag faggot faggots fags failure faith familia familiares familias
families farewell fatherhood fatigue fearless feed felony feminista fentanyl firefighters forever forgive
forgiveness foster freedom fridge friendly fuck fucked fucker fuckers fucking fuerte fuertes fuerza
fundraise fundraiser fundraising funeral garden gardens gender genderqueer genero getaway girlfriend goddamn
gonorrhea grace gracias graduation grandma grandmother grandpa grateful gratis gratitud gratitude grief
grieving groceries grocery grove guardian habit halfway handcuffs harbor harm harvest hashtag haters haven
healed healer healing health healthcare heart hearts hepatitis hermana hermanas hermano heroin heroine
herpes heterosexual hijueputa hiring hiv hogar hogares holiday hollow homeless homelessness homophobia
homophobic homosexual homosexuales homosexualidad homosexuality hooker hope hopeful hormones hospice
hospital hospitals hotline housing hugs human humans humble humbled humility identity igualdad immigrant
immigrants immigration incest inclusion inclusive indetectable indigenous indocumentada indocumentado
infected infection inmate inmates inmigrante inmigrantes innovation insomnia inspiration inspire inspired
inspiring insulin insurance intake intern interpreter intersex intervention intransmisible jackass jail joto
joyful juniper junkie junkies justice justicia juvenile kindness kinship landlord latina latino laughter
laundry lawsuit leadership lesbian lesbiana lesbians lgbt lgbtq lgbtqia liberation librarian liderazgo
lifeline listener listening lived livestock lodge loneliness lonely loser losers lucha luchadora machismo
madres maltrato marica maricon maricones maternal meadow mediation medication meds mentor mentoring meth
methadone mierda migra migrante migrantes migrants migration milagro milagros mindful mindfulness minister
miracle miracles miscarriage missing mission moms monday mondays moron morons motherfucker motherhood
mothers motivation mourning movement mujeres mutual naloxone narcan neighbor neighborhood neighbors newborn
nigga nigger niggers niñas niñez niños nonbinary nonprofit nonprofits nurse nurses nursing oak obscene
offender ola opioid opioids oppression orgullo orientacion orphan orphanage outreach overcome overdose
overdosed overdoses overdosing overnight paciente pacientes padrino pansexual pantry papeles paralegal
paramedic paramedics parenthood parenting parish parole pastillas pathetic patient patients pediatric peers
pendeja pendejo pendejos perpetrator pharmacy philanthropy physician pills pimp pinche pine piss pissed
planning playground poly porn portada poverty powerful pray prayer prayers praying pregnancy pregnant prep
prevencion prevention prick pride prison prisoner prisoners privacidad privacy probation problems probono
program programs pronouns prostituta prostitute prostitution protest proud psicologa psicologia psych
psychiatric psychology ptsd pumpkin pumpkins purple pussy puta putas puto queer quilt rainbow rape raped
rapist recaida recover recovering recovery recuperacion refuge refugee refugees refugio refugios rehab
rehabilitation relapse relapsed rescue rescued residence resident residents resilience resiliencia resilient
resources respite restraining retard retarded retards retention retreat reunification reunion reunited ridge
rights river romance roommate rural safe salud saves scared schizo schizophrenia schizophrenic screening
scum secure seguridad selfcare seropositiva seropositive seropositivo sexuality shelter sheltered shelters
shit shits shitshow shitty sibling siblings sida silence sister sisters skank slur slut sluts smoke sober
sobredosis sobreviviente sobrevivientes sobria sobriety sobrio solicitante solidaridad sordos soup
specialist stalked stalker stalking staycation stigma stories storyteller storytelling straight stranger
strangers strength stressed strong stronger struggle struggling stupid suboxone suicidal suicide summit
superacion supervisor supporter supporters survive survived surviving survivor survivors sweetest sweetheart
syphilis syringe syringes teen teenager teens telehealth terapia tested testimonio testimonios testimony
testing testosterone thankful thankfulness thanksgiving therapist therapists thoughtful thrift throwback
thursday thursdays toddler tortured trabajador trabajadora traffic trafficked trafficker trafficking tramp
trannies tranny trans transfobia transgender transition transitional transitioning transphobia transphobic
transport trash trashy trata tratamiento trauma traumatic traumatized treatment tribal tribunal triggered
triggers trustee truth tuberculosis tuesday tuesdays twat twelve unaccompanied undetectable undocumented
unhoused unidas unidos unity untransmittable vaccinated vaccine valiente valientes vecina vecino verga
veterans vicarious victim victima victimas victims vigil vih violacion violada violence violencia violent
viral visas visibilidad vivienda voluntaria voluntariado voluntarios volunteer volunteering volunteers vote
vulnerability vulnerable wait warrior warriors wednesday wednesdays welfare wellbeing wellness wetback whore
whores willow womens workforce workshop worship wounded yoga youth zorra zumba
"""

NAMES = """
adriana agustin aiden aisha alejandra alejandro alma amina amir ana andres angelina antonia araceli arturo
aurora ava beatriz benito blanca brayan brianna camila carlos carmen catalina cecilia chloe consuelo
cristina cruz dalia daniela david destiny diaz diego doe dolores dylan eduardo elena emilia emilio emma
enrique ernesto esmeralda esperanza esteban ethan eva fatima felipe fernanda fernando flores francisca
francisco gabriel gabriela garcia gerardo gloria gomez gonzalez graciela guadalupe guillermo gustavo
gutierrez hailey hassan hector hernan hernandez hugo ibrahim ignacio ines irene irma isabel isabella ivan
jaime jasmine javier jayden jazmin jesus jimena joaquin johnson jones jorge jose josefina juan juana juanita
julia julian juliana julieta karla kayla kevin khadija laila latoya liam logan lopez lorena lucas lucia luis
luisa luz madison magdalena malik manuel manuela marcela marco marcos margarita maria mariam mariana marisol
marta martin martinez mason mateo mauricio mercedes mia miguel milagros miller mohamed mohammed monica
monique morales natalia nguyen nicolas nina noah noemi nora norma olga olivia omar ortiz oscar pablo paloma
paola patricia paula pedro perez pilar priya rafael ramirez ramon raquel raul reyes ricardo rivera roberto
rocio rodrigo rodriguez rosa rosalia rosario ruben salvador samira sanchez santiago sara sergio silvia smith
sofia sonia susana tamika teresa tomas torres tyler valentina valeria vanessa vicente victor viviana
williams xavier ximena yesenia yolanda yusuf zoe
"""
