"""Common Spanish words without accents, the commonest first.

The order is that of wordfreq 3.1.1 (Robyn Speer), whose data are under CC BY-SA 4.0 and, with acknowledgement
of Google Books Ngram Viewer, Wikipedia, OpenSubtitles and the other sources it names, are used here under the
GPL version 3. Made by packaging/words/make_words.py; words of one and two letters are listed in __init__.py.
"""

WORDS = """
que los por del las con una para como mas pero este sus esta todo cuando ser son sin hay fue muy sobre
tambien todos eso tiene nos porque asi años dos bien entre puede desde hasta hacer ahora era esto vez hace
nada donde parte solo algo tiempo dia uno mejor mucho tan ver vida ese han mismo siempre tengo cada despues
estan gente esa estado estoy mundo año les otro otros gracias otra cosas gran menos nunca personas tanto
antes poco sea habia tener trabajo durante ellos lugar creo hecho quiero aunque contra cuenta decir gobierno
pais soy todas casa estos forma nuevo sido aqui ella estas estaba estar hoy tienen alguien dice quien toda
tres voy caso dias momento bueno ciudad mis nuestro luego nacional parece nuestra poder pueden pues verdad
historia mientras nadie nueva otras primera veces muchos cual debe dijo entonces tipo algunos general mayor
tal ademas mal muchas primer segun acuerdo cualquier dios fueron manera nombre unos ley medio partido bajo
fuera hacia sino grupo haber hombre puedo buena mujer persona sera sistema casi fin hizo noche nosotros
pasado presidente quiere tenemos tus eres mexico ahi cosa dentro españa estamos familia lado aun buen
podemos misma pueblo tenia esos final mujeres politica problema punto agua alguna equipo guerra saber vamos
van ante dar embargo favor gusta importante informacion mañana pasa semana tienes claro dinero san social
ejemplo estados horas igual millones numero algunas hablar hora madre señor siendo centro derecho falta
grandes haciendo hombres nuestros puedes amigos buenos cambio idea mierda muerte problemas tarde tras traves
meses podria realidad the algun amor dicho eran frente incluso primero real vas cuatro desarrollo hijo
sociedad tema varios esas nivel niños seguro seria argentina hacen hemos juego llegar mano paso posible
proyecto sigue somos unidos articulo cerca cierto grande paises razon sabe todavia amigo madrid mayoria
padre salir seguridad tierra visto unico cuerpo programa segundo unas universidad ultimo cabeza foto haya
internacional mil palabras pasar publico seguir servicio situacion ayuda juan libro siguiente veo datos
dejar educacion proceso sentido cinco clase cuanto derechos ello hijos mes usted largo ningun orden puesto
quieres realmente alto demas dicen diferentes español junto lista medios ninguna personal total trata video
viene web base camino digo empresa especial hola paz policia queda salud sitio tomar tuvo zona calle cara
linea mundial obra ojos pensar servicios sociales alli atencion deberia escuela julio pueda quieren respecto
segunda siento vivir capital casos libre luz mejores poblacion quienes relacion sabes suerte varias bastante
cultura debido dificil dio estaban fotos fuerte facil habla miedo minutos musica poner pregunta rey vos
apoyo dado deja demasiado espero fuerza iba jose manos mayo mucha oficial propio buenas chile control deben
empresas encontrar ingles marzo peor serie sur trabajar ultima edad futuro justicia libertad nuestras pesar
tampoco venezuela alla cantidad corazon diciembre encuentra existe imagen importa norte octubre politico
principal propia vista volver voz actual ambos elecciones estudio grupos media mira modo palabra sean tenido
abril campo hubiera internet joven nuevos plan puntos publica region significa comunidad direccion habian
has investigacion junio lleva nuevas partidos partir pelicula republica resto vuelta consejo dan hacerlo
llamado mercado movimiento noviembre papel precio respuesta seis simplemente unica agosto cargo comida
cuales ellas enero experiencia jefe leer llama llevar miembros padres pena produccion siglo ustedes cabo
comun economia entiendo espacio febrero hablando haga necesita opinion oportunidad organizacion partes
pagina resultados santa tenga vale accion arte condiciones conocer estuvo necesito noticias plaza septiembre
usar valor vivo calidad causa central director duda europa fecha feliz iglesia necesario obras politicos
pronto resultado alta cambiar civil colombia hermano libros local mar mismos viaje ultimos acerca aca
alrededor campaña carrera ejercito encima estudios interes llego mensaje negro niño objetivo popular
principio provincia recursos red rio aquellos ayer blanco carlos comer compañia diciendo especialmente ganar
interior lucha mediante nota pequeño prueba saben sol twitter vaya anterior buscar fuerzas justo lugares
medida podia primeros principales temas ven exito actividades adelante aire america arriba autor baja
diferencia dije entrar estilo juegos lejos luis mala maria militar muestra oro par plata puerta relaciones
sola ayudar cancion color contigo defensa dolares fondo futbol hago hija humanos ideas importantes llega
menor ministerio pocos puerto queria recuerdo semanas acceso armas busca comunicacion congreso espera evitar
finalmente fuente hubo jugar juntos ministro productos puta siquiera epoca acciones actividad banco conocido
conseguir construccion corte cualquiera departamento diez existen formas mitad oficina presente queremos
sector serio superior supuesto boca capacidad comprar crear diferente energia esperar haces hicieron malo
mantener modelo natural necesidad pequeña preguntas radio sale trabajadores viejo administracion comision
conmigo costa cree crisis culpa camara diario domingo empezar entender fuego fui habra jovenes perder
politicas pone posicion suficiente titulo vive actualmente creer llamada mama participacion sangre toma
violencia auto brasil carta china ciudadanos facebook leyes principios probablemente rapido solamente area
aires banda ciudades clases colegio contenido decision encuentro entrada fiesta francia francisco imposible
medidas pagar pedro permite pudo television union via abajo atras capaz club comentarios darle error gusto
hechos mayores normal precios proyectos redes sabemos sexo siete siguientes texto tiempos analisis apenas
chica constitucion contrario cuentas codigo dolor efecto habria isla izquierda mente odio peru pienso post
presencia profesor quizas respeto ropa seran siguen tenian totalmente version barcelona chicos cielo cine
cuestion debemos escribir española formacion hice importancia industria instituto loco origen premio rico
simple unidad vino and cambios canal cultural dando dejo derecha economica escrito esperando gustaria
interesante jamas juicio miles noticia original peso pobre prensa propiedad revolucion victoria votos vuelve
york alma antonio articulos asunto buscando completamente conoce conocimiento estudiantes hospital humano
imagenes marcha pasando pie puedan tecnologia tipos trabajos verano aprender conjunto cuarto curso
democracia don ganas genero muerto nacion negocio ocho pablo particular posibilidad profesional regimen
suelo tuve ves visita ambiente ataque casas cuba economico edificio federal lengua mesa naturaleza noches
pago piensa programas proteccion pruebas publicado sala santiago señora sueño telefono trabajando transporte
usa usuarios zonas acto animales asociacion completo cuidado deseo detras directamente doctor edicion
encuentran escuchar informe llegado manuel material metros momentos nacionales pareja perfecto presenta puso
quedo razones recuerda venta viendo chicas confianza creacion destino especie esposa hambre legal muertos
negocios obtener pedir pensando perro propuesta pueblos quiera responsabilidad reunion revista solucion
territorio viernes aplicacion aumento calles cama ciencia decia diga distancia doble familias jesus marca
memoria motivo opcion pase pesos practica realizar referencia reforma reino resulta riesgo sacar sentir
silencio temporada terminar autoridades comenzo comercio daño elementos equipos esfuerzo fuentes gratis http
internacionales locales miembro murio medico perdido producto proximo sabia salida seleccion sistemas tendra
teniendo vieja aparece aquel conozco contacto contar crecimiento excelente funcion independencia intereses
larga llevo plazo salio santo termino valores verdadero verde voto corrupcion cruz dormir esperanza fiscal
hermana ido incluye john lider militares nombres podra propios publicos rato tales tengan tratar tribunal
usuario acaba amo barrio chico ciento comercial copa creen cuyo efectos eleccion empezo exterior habitantes
hermanos honor instituciones llamar mejorar miguel morir oficiales parque pequeños podrian siente tanta
triste alguno contrato david debate dieron diseño electoral hogar mando niña peliculas quedan recibir rojo
similar vemos vienen ambas argentino azul carne cumplir dices discurso encanta entrevista españoles estudiar
expresion extraño flores funciona garcia increible inicio juez maestro marco materia ninguno oposicion
registro teatro terminos vecinos asamblea caja canciones detalles dijeron empleo enfermedad escena
estructura fines golpe grado hacemos incluyendo lleno lopez matrimonio mision pan parecer participar peligro
pelo presion seccion sos tercera venir vio amiga batalla cafe caracter deberian distintos duro estacion
evento frances gana google independiente ingresos intento japon lunes novia ofrece operacion papa perdon
planta primeras publicas sirve tantos teoria volvio baño caracteristicas compañeros compra concepto dicha
diputados directo distintas documentos enorme exactamente festival generales gobernador hotel lograr matar
mismas necesitamos necesitan ocurre periodo piel planes pocas principalmente raro responsable rusia tamaño
abierto afuera alemania blanca clave comienza compartir considera critica dejado demanda diversos ecuador
escuelas estara hagan hara jugadores luna ojo personaje piso pobres pro quiza recien reina representa salvo
sabado tercer tierras tuvieron velocidad vision areas alcalde altura anteriores asuntos candidato comentario
competencia crees debajo diversas empieza escribio estaria esten facultad generacion gestion hayan lee
menudo presupuesto querido quieras suena supongo trabaja usando videos abogado abrir acabo anda antiguo
basta carga cita consumo contexto correo culo cuya das decisiones ejercicio elegir entra figura genial
historias jugador menores municipal naciones necesitas nueve objeto personajes pies publicacion paginas
supone tratamiento villa actos calor ciencias completa conciencia carcel debes digital distrito familiar
fundacion ganado historico intencion junta listo llevan londres maximo niveles ocasiones parecen paris pense
pide piedra podido privado proposito recordar reglas rica secretario sede soldados tomo tecnica aeropuerto
autoridad cadena capitan centros continuacion delante europea fernando fondos gustan humana influencia
judicial lenguaje literatura mensajes mexicano naturales online propias querer recibio saludos tantas
actitud basura busqueda clara coche corto documento doy dudas espiritu existencia familiares finales
frontera funciones hablan idioma leche mirar obstante operaciones organizaciones planeta pobreza quedar
segundos sexual super tengas tienda unido vacaciones vidas viva belleza blog construir declaracion empleados
estadounidense estatal gano jajaja jorge leon lineas minimo numeros ojala pantalla perfil proxima pudiera
tarea tendria termina tratado uruguay artista artistas aspectos caer compañero comunidades credito cuesta
depende distribucion fuertes gas grave hablo identidad inteligencia inversion llena mirada pedido pequeñas
playa profesionales promedio puertas perdida quisiera recibido resistencia sanchez terreno tratando valencia
viven voluntad votar aceptar antigua asesinato aspecto cierta cocina comite conflicto consecuencia correcto
dulce entiende errores explica fisica impuestos inmediatamente jueves medicina movimientos mio necesidades
negra novela objetivos parecia pasan permiso presentacion privada profesores puente reales reconocimiento
regreso representantes rosa subir tren utilizar verdadera victimas ultimas abierta aguas altos bebe
beneficios categoria claramente concurso consecuencias creado decreto dejan dura ejecutivo encontrado
especiales estrategia eventos frio generalmente gobiernos hacerse india jaja latina llegan municipio patria
penal pensamiento periodista personales ponen pregunto prision realizado refiere santos sentimientos tomando
accidente actualidad alimentos aproximadamente autores avion bandera biblioteca campos celular colores costo
dejando deje delito deporte disco entrega escritor etapa funcionarios hermosa iniciativa jugando kilometros
liga llegaron llegue madera materiales mexicana minuto ocasion poca precisamente puestos regional resolucion
respuestas rodriguez ruta secreto suele tendencia toca tradicional acaso alumnos aquella audiencia bases
bienes cargos comienzo condicion crimen cuantos diego disponible drogas extranjero formar frase global
gonzalez impacto inteligente intentar italia laboral motivos movil presentar presidencia publicidad pude
resolver seguidores sitios trato venga youtube alcanzar animal aparte bolivia ciudadano colaboracion
compromiso conferencia cuento cancer debo deuda division enemigo estrellas explicar foro frecuencia gastos
habitacion herramientas humanidad humor institucion interesa letras lima lindo llegada merece moral museo
medicos mia normas notas palacio perdio pidio plantas plataforma regalo religion rapidamente sectores segura
tuyo tecnico agentes bonito breve capitulo clientes conocida cumpleaños decidio defender eeuu estrella
evidencia firma for guardia hubiese juventud llaman martes metro navidad new oportunidades perros probable
procesos produce recibe responder sencillo sevilla señal sigo siguiendo superficie temprano tradicion
universo valle viento vuelto arma cartas coleccion comunes conversacion directa escenario estuve exposicion
hablamos hermoso huevos igualdad invierno lados llevado luchar mirando moda metodo normalmente ocurrio
oferta onda pasos quede regiones roja salvador seguramente sentencia sesion software sonido sorpresa sucede
tarjeta tomado utiliza alberto asimismo bolsa brazos cambia cerebro ciertas clima comportamiento corriente
corta debia discusion dominio encontro escala escribe espalda extranjeros gracia intervencion libres monton
opciones pasada presento probar propuestas sensacion show similares terrible vea verguenza victima ordenes
acabar agencia anuncio apoyar asistencia ayuntamiento bajar cabe cae candidatos comandante constante
contiene convirtio crea cuerpos den diferencias ejemplos euros examen felipe fiestas fundamental igualmente
impuesto indica industrial juega llamo malas mapa masa mentira miercoles novio nuevamente periodico placer
podran posibles premios representacion requiere resumen roma seas seguido sueños titular turismo unidades
vayan vender verlo verte viajar vuelo you actuar alcance anual archivo aumentar beneficio carajo cerrar
ciertos comerciales continuar convierte cuello definitivamente dictadura decada establecer famoso gato gay
lectura mantiene martin michael niñas oye posibilidades principe perez quedado realiza reyes tiro torno usan
abre abuela cambiado carretera caida cola continua convertido cristo daba daniel disposicion dueño editorial
espacios fernandez hagas inglaterra labor letra lluvia malos marido modelos mostrar oeste opiniones
periodistas piensan poderes practicas puedas sentimiento seres situaciones suma tasa tenes tocar tranquilo
universal usado viejos vivienda viviendo absolutamente alegria amistad anteriormente aparecen buscan castro
cero cliente concierto considerado correr culturales cordoba dale descripcion diria edificios elegido
encontre evolucion fuese haria iban iglesias indigenas infantil ingreso investigaciones mexicanos moneda
motor nacio negros occidental panama permanente populares practicamente punta realizo salga sub suelen
traduccion trafico universidades angel actuales adentro ana caliente caracas cariño chino consejos
constitucional controlar coronel diputado disfrutar enfermedades enrique entero esperaba excepto
experiencias filosofia guatemala hiciste james licencia millon parlamento pecho pelea pensaba perfectamente
proteger publicaciones reducir salen secundaria toque tio volumen ambito alianza amenaza art artes campeon
castillo cataluña civiles colectivo complejo conexion consiste decirle divertido economicos encontramos
escucha fotografia fueran intenta leyendo linda loca limite mezcla objetos parar paul perfecta poesia
policias prefiero rafael raza reaccion representante salon señores siga tendran trae tecnicas vieron africa
arbol arboles util amplia autos bancos bosque causas cuestiones dejen denuncia desarrollar economicas
estudiante europeo factores fase historica ideal ilegal imperio islas israel jornada limites maneras
nacimiento participantes patrimonio pertenece pese pido piezas presentado primavera provincias recientemente
reconocer romper rostro ruido sal sepa significado vestido virgen vosotros actuacion alcohol altas ama
apertura caballo cierre circunstancias comenzar conocidos contenidos definicion desastre decadas efectivo
emergencia enlace felicidad firme facilmente guia haz hecha herramienta inmediato jardin llamadas maduro
martinez minas maquina personalidad perspectiva peña pierde podian quedarse quiso recuperar responde rock
salido seguros viajes agricultura aleman alternativa amplio aquellas arena argumento ataques bajos caminar
canales capaces cientos combate consulta convertirse corresponde daños decidido dejaron demostrar dignidad
enviar extremo generar gol inferior mario mental montaña musical necesaria orgullo oriente paciente paga
pasion permitir pieza pintura pista poniendo positivo promocion reciente regresar relacionados reserva ritmo
robo siglos suyo temperatura tono variedad washington unicamente academia activa activo agente antiguos
ausencia bogota cabello cercano considerar criticas dispuesto dialogo enemigos esfuerzos estadio goles
incluyen inicial joder locura logro lideres madres maestros molesta muere metodos obvio ofrecer pacientes
pidiendo plano pongo poquito producir pura quieran risa rural ruso servir socialista triunfo tropas ventana
vuelva animo absoluto acceder actor andar anti aparecio asegurar bar brazo caballero cuentan detalle diaz
electronico eliminar entro especies esperamos explicacion francesa ganador george hojas iguales implica irse
legales marina mina maxima multiples nacido obviamente olvidar parecido piernas poeta primaria procedimiento
puro puse quedaron recuerdos senado soluciones sube torres trump tuviera titulos unidas utilizando viste
voces zapatos afirma americano andres archivos asia barco bomba cayo cerveza clasico compañias consigue
cortes cuadro cuantas camaras declaraciones dedos delitos demuestra eduardo entendido federacion gloria
granada habido harry impresion instalaciones llegando llevaba man municipales numerosos oriental preguntar
presentan responsables rapida saca salvar talento torre traer utilizado venido ventas visitar actores
aniversario anoche aquello aviso cien comparacion compras comunista conocen conto darse deportes
"""
