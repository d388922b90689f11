<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>HipMob</name>
    <message>
        <source>there is no display to show the window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <extracomment>__main__.py</extracomment>
        <translation>no hay pantalla para la ventana (DISPLAY y WAYLAND_DISPLAY no están definidos).</translation>
    </message>
    <message>
        <source>the display {display} does not answer, so the window cannot be shown.</source>
        <extracomment>__main__.py</extracomment>
        <translation>la pantalla {display} no responde, así que la ventana no se puede mostrar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app.py, ui/notice.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{file}: {routine}, {seconds} s, {chapters} chapters, {megabytes} MB</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file}: {routine}, {seconds} s, {chapters} capítulos, {megabytes} MB</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>hipmob-desktop: name the format: --format json, csv, ics, tcx or fit.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop: indica el formato: --format json, csv, ics, tcx o fit.</translation>
    </message>
    <message>
        <source>hipmob-desktop: {form} makes one file a session; name a folder.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop: {form} hace un archivo por sesión; indica una carpeta.</translation>
    </message>
    <message>
        <source>The history can only be read, so nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>El historial solo se puede leer, así que no se importó nada.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>{file}: {reason}. No se importó nada.</translation>
    </message>
    <message>
        <source>Time for your hips</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>Es hora de tus caderas</translation>
    </message>
    <message>
        <source>this system has no desktop notifications that we know of.</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>este sistema no tiene notificaciones de escritorio que conozcamos.</translation>
    </message>
    <message>
        <source>there is no desktop session to notify ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>no hay sesión de escritorio a la que avisar ({reason}).</translation>
    </message>
    <message>
        <source>the desktop takes no notification ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>el escritorio no acepta notificaciones ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} rep(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} rep.</numerusform>
            <numerusform>{count} rep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} ({id}): {length}, {count} drill(s)</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>
            <numerusform>{routine} ({id}): {length}, {count} ejercicio</numerusform>
            <numerusform>{routine} ({id}): {length}, {count} ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>alternating</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>alternando</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>mantén</translation>
    </message>
    <message numerus="yes">
        <source>{count} breath(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} respiración</numerusform>
            <numerusform>{count} respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>brisk</source>
        <extracomment>commands/routines.py, video/plan.py</extracomment>
        <translation>rápido</translation>
    </message>
    <message>
        <source>{streak}, longest {longest}</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>{streak}, la más larga {longest}</translation>
    </message>
    <message>
        <source>There are no weeks yet: the first session begins the first one.</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Aún no hay semanas: la primera sesión empieza la primera.</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <extracomment>commands/weeks.py, ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>{count} semana</numerusform>
            <numerusform>{count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Streak</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Racha</translation>
    </message>
    <message>
        <source>Freezes</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Comodines</translation>
    </message>
    <message numerus="yes">
        <source>{count} held</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>
            <numerusform>{count} en reserva</numerusform>
            <numerusform>{count} en reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>of an unknown name</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>de nombre desconocido</translation>
    </message>
    <message>
        <source>No log can be kept in {folder}: {reason}.</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>No se puede llevar un registro en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The drills that are left are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Los ejercicios que quedan alcanzan para {most} minutos, no para {minutes}.</translation>
    </message>
    <message>
        <source>A routine can last {least} to {most} minutes.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Una rutina puede durar de {least} a {most} minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The drills that are left do not make {count} minute(s).</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Los ejercicios que quedan no dan para {count} minuto.</numerusform>
            <numerusform>Los ejercicios que quedan no dan para {count} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every drill of this routine is resting. Bring one back to have it again.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Todos los ejercicios de esta rutina descansan. Recupera uno para volver a tenerla.</translation>
    </message>
    <message>
        <source>Put at least one drill into your routine.</source>
        <extracomment>domain/own_routines.py</extracomment>
        <translation>Pon al menos un ejercicio en tu rutina.</translation>
    </message>
    <message>
        <source>Drill {number}</source>
        <extracomment>domain/own_videos.py, ui/own/collection.py</extracomment>
        <translation>Ejercicio {number}</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” does not begin with a time such as 1:30.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Línea {number}: «{line}» no empieza con un tiempo como 1:30.</translation>
    </message>
    <message>
        <source>Line {number}: after the time comes the name of the drill.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Línea {number}: después del tiempo va el nombre del ejercicio.</translation>
    </message>
    <message>
        <source>Line {number}: {time} lies past the end of the video, which is {length} long.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Línea {number}: {time} queda más allá del final del vídeo, que dura {length}.</translation>
    </message>
    <message>
        <source>Line {number}: {time} does not come after the line before, {before}.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Línea {number}: {time} no viene después de la línea anterior, {before}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} de {count} día, {more} más hasta el {weekday}</numerusform>
            <numerusform>{done} de {count} días, {more} más hasta el {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s): this week is met</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} de {count} día: esta semana está cumplida</numerusform>
            <numerusform>{done} de {count} días: esta semana está cumplida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {goal} days, and {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} de {goal} días, y queda {count} día</numerusform>
            <numerusform>{done} de {goal} días, y quedan {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more today</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} de {count} día, {more} más hoy</numerusform>
            <numerusform>{done} de {count} días, {more} más hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s)</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} de {count} día</numerusform>
            <numerusform>{done} de {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Met: {days}; one freeze earned</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Cumplida: {days}; un comodín ganado</translation>
    </message>
    <message numerus="yes">
        <source>Missed: {days}; the streak of {count} week(s) ended</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>Perdida: {days}; terminó la racha de {count} semana</numerusform>
            <numerusform>Perdida: {days}; terminó la racha de {count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>dom</translation>
    </message>
    <message>
        <source>Met: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Cumplida: {days}</translation>
    </message>
    <message>
        <source>Missed: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Perdida: {days}</translation>
    </message>
    <message>
        <source>{needed} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>{needed} más hasta el {weekday}</translation>
    </message>
    <message>
        <source>{needed} more needed and no day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>faltan {needed} y no queda ningún día</translation>
    </message>
    <message>
        <source>{outlook}, so a freeze will be spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>{outlook}, así que se gastará un comodín</translation>
    </message>
    <message>
        <source>Excused: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Justificada: {days}</translation>
    </message>
    <message>
        <source>Running: {days}; {outlook}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>En curso: {days}; {outlook}</translation>
    </message>
    <message>
        <source>Frozen: {days}, one freeze spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Salvada: {days}, un comodín gastado</translation>
    </message>
    <message>
        <source>{needed} more needed and only one day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>faltan {needed} y solo queda un día</translation>
    </message>
    <message numerus="yes">
        <source>{needed} more needed and only {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>faltan {needed} y solo queda {count} día</numerusform>
            <numerusform>faltan {needed} y solo quedan {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused ({reason}): {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Justificada ({reason}): {days}</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} activity file(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}: {count} archivo de actividad</numerusform>
            <numerusform>{place}: {count} archivos de actividad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} session(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}: {count} sesión</numerusform>
            <numerusform>{place}: {count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no session in it</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>ninguna sesión dentro</translation>
    </message>
    <message>
        <source>only .json and .csv files can be imported</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>solo se pueden importar archivos .json y .csv</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app (format {version})</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>lo escribió una versión más nueva de la aplicación (formato {version})</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} añadida</numerusform>
            <numerusform>{count} añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} cambiada</numerusform>
            <numerusform>{count} cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} known already</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} ya conocida</numerusform>
            <numerusform>{count} ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deleted here before, not brought back</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} borrada aquí antes, no recuperada</numerusform>
            <numerusform>{count} borradas aquí antes, no recuperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>line 1: the column {column} is missing</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>línea 1: falta la columna {column}</translation>
    </message>
    <message>
        <source>line {line}: is not UTF-8 text</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>línea {line}: no es texto UTF-8</translation>
    </message>
    <message>
        <source>Hip mobility, {mode}: {minutes} min</source>
        <extracomment>exchange/words.py</extracomment>
        <translation>Movilidad de cadera, {mode}: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: install the packages libvlc5 and vlc-plugin-base, or VLC itself.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>{what}: instala los paquetes libvlc5 y vlc-plugin-base, o VLC.</translation>
    </message>
    <message>
        <source>QtMultimedia could not be loaded ({reason}): install the packages libpulse0 and libxrandr2.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>No se pudo cargar QtMultimedia ({reason}): instala los paquetes libpulse0 y libxrandr2.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is not a video, or it is damaged.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} no es un vídeo o está dañado.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a video.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} es una carpeta, no un vídeo.</translation>
    </message>
    <message>
        <source>{file} is missing: there is no such file in {folder}.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>Falta {file}: no hay tal archivo en {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>media/file_facts.py, video/probe.py, video/stills.py</extracomment>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no picture.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} no tiene imagen.</translation>
    </message>
    <message>
        <source>it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>el archivo está dañado o es de un tipo que aquí no se puede reproducir.</translation>
    </message>
    <message>
        <source>libVLC was found but has no plugins</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>se encontró libVLC, pero no tiene módulos</translation>
    </message>
    <message>
        <source>libVLC was not found ({reason})</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>no se encontró libVLC ({reason})</translation>
    </message>
    <message>
        <source>libVLC could not open it.</source>
        <extracomment>media/vlc_player.py</extracomment>
        <translation>libVLC no pudo abrir el archivo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app.</source>
        <extracomment>storage/history_file.py, storage/json_text.py</extracomment>
        <translation>{file} lo escribió una versión más nueva de la aplicación.</translation>
    </message>
    <message>
        <source>The app&apos;s assets were found neither {variable} nor in {installed} nor in {checkout}.</source>
        <extracomment>storage/folders.py</extracomment>
        <translation>Los datos de la aplicación no se encontraron ni {variable} ni en {installed} ni en {checkout}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>el disco informa de un fallo</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>the document: is not an object with fields</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>el documento: no es un objeto con campos</translation>
    </message>
    <message>
        <source>the document: is nested too deeply</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>el documento: está anidado en exceso</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8 text</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: no es texto UTF-8</translation>
    </message>
    <message>
        <source>{place}: is not valid JSON</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: no es JSON válido</translation>
    </message>
    <message>
        <source>{place}: ends in the middle</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: termina a la mitad</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was set aside as {name}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo leer {file} ({reason}). Se apartó con el nombre {name}.</translation>
    </message>
    <message>
        <source>The newest good backup was loaded: {backup}, sessions in it: {count}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Se cargó la copia buena más reciente: {backup}, sesiones en ella: {count}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({damaged}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo leer {file} ({damaged}).</translation>
    </message>
    <message>
        <source>{file}, a copy that a file synchroniser left, was merged into the history.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file}, una copia que dejó un sincronizador, se incorporó al historial.</translation>
    </message>
    <message>
        <source>There is no good backup, so the history starts empty.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No hay ninguna copia buena, así que el historial empieza vacío.</translation>
    </message>
    <message>
        <source>{newer} Nothing was saved, so that nothing in it is lost.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} No se guardó nada, para que no se pierda nada de él.</translation>
    </message>
    <message>
        <source>The running session could not be kept in {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>La sesión en curso no se pudo guardar en {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo quitar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} lo escribió una versión más nueva de la aplicación. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se puede abrir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Falta {file}.</translation>
    </message>
    <message>
        <source>{newer} It is shown, but nothing can be saved.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Se muestra, pero no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The history was not written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>El historial no se escribió en {file}: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>El historial no se pudo escribir en {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}) and could not be set aside: {refusal}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo leer {file} ({reason}) ni apartarlo: {refusal}.</translation>
    </message>
    <message>
        <source>A session of an earlier run could not be put into the history yet: {reason}</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Una sesión anterior aún no se pudo poner en el historial: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo leer {file}: {reason}. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>No se pudo leer {file} ({reason}). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{newer} This version cannot show it ({reason}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Esta versión no puede mostrarlo ({reason}).</translation>
    </message>
    <message>
        <source>{file} was merged, but could not be put away: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} se incorporó, pero no se pudo retirar: {reason}.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read ({why}). It is kept as {file}.</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>La lista de tus vídeos y rutinas no se puede leer ({why}). Se guarda como {file}.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read: {why}</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>La lista de tus vídeos y rutinas no se puede leer: {why}</translation>
    </message>
    <message>
        <source>Sound only  ·  O brings the picture back</source>
        <extracomment>ui/audio_card.py</extracomment>
        <translation>Solo sonido  ·  O devuelve la imagen</translation>
    </message>
    <message>
        <source>Next  ·  {number}</source>
        <extracomment>ui/audio_card.py, ui/overlay.py</extracomment>
        <translation>Siguiente  ·  {number}</translation>
    </message>
    <message>
        <source>{place}  ·  over and over</source>
        <extracomment>ui/audio_card.py, ui/overlay.py, ui/room_board.py</extracomment>
        <translation>{place}  ·  una y otra vez</translation>
    </message>
    <message>
        <source>Next: {drill}</source>
        <extracomment>ui/audio_card.py, ui/room_board.py, ui/small_window.py</extracomment>
        <translation>Siguiente: {drill}</translation>
    </message>
    <message>
        <source>{length} more on the right</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} más a la derecha</translation>
    </message>
    <message>
        <source>Nothing on one side only</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Nada en un solo lado</translation>
    </message>
    <message>
        <source>Left and right even</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Izquierda y derecha iguales</translation>
    </message>
    <message>
        <source>{length} more on the left</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} más a la izquierda</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {balance}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Izquierda {left}, derecha {right}: {balance}</translation>
    </message>
    <message>
        <source>Stiffness before, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Rigidez antes, de 0 a 10, opcional</translation>
    </message>
    <message>
        <source>Stiffness after, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Rigidez después, de 0 a 10, opcional</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>A line for yourself</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/form.py, ui/progress/forms.py</extracomment>
        <translation>Una línea para ti</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Nota, opcional</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/completion_sheet.py, ui/fitting/adjusted.py, ui/own/sheets.py, ui/settings_sheet.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Izquierda {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Derecha {time}</translation>
    </message>
    <message>
        <source>of work, saved</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>de trabajo, guardado</translation>
    </message>
    <message>
        <source>Stiffness, if you like (0 to 10)</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Rigidez, si quieres (de 0 a 10)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Signs on the timeline: {kinds}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Signos en la línea de tiempo: {kinds}</translation>
    </message>
    <message>
        <source>Previous drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Next drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>ui/controls.py, ui/setting_pages/picture_page.py</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>ui/controls.py, ui/variants_panel.py</extracomment>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Sound off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <extracomment>ui/controls.py, ui/history_view.py, ui/settings_desk.py</extracomment>
        <translation>Tus semanas</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/settings_sheet.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/controls.py, ui/key_list.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About and health note</source>
        <extracomment>ui/controls.py, ui/setting_pages/about_page.py</extracomment>
        <translation>Acerca de y nota de salud</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Poner el sonido</translation>
    </message>
    <message>
        <source>Captions off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Quitar subtítulos</translation>
    </message>
    <message>
        <source>Captions on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Poner subtítulos</translation>
    </message>
    <message>
        <source>Close the easier variant</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Cerrar la variante fácil</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Hide your weeks</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ocultar tus semanas</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/start_card.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>rests, and is back on {date}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>descansa y vuelve el {date}</translation>
    </message>
    <message>
        <source>in {routine}, in place of {drill}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>en «{routine}», en lugar de: {drill}</translation>
    </message>
    <message>
        <source>No drill rests and none is swapped. Right-click a drill on the timeline, or press Shift T.</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Ningún ejercicio descansa ni está cambiado. Haz clic derecho en un ejercicio de la línea de tiempo, o pulsa Mayús T.</translation>
    </message>
    <message>
        <source>Resting and swapped</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>En descanso y cambiados</translation>
    </message>
    <message>
        <source>Back today</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Recuperar hoy</translation>
    </message>
    <message>
        <source>Swap back</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/fitting/adjusted.py, ui/fitting/desk.py, ui/history_view.py, ui/week_card.py</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{drill} rests, and is back on {date}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill}: descansa y vuelve el {date}.</translation>
    </message>
    <message>
        <source>{drill} in place of {other}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill} en lugar de: {other}.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Dejar descansar</translation>
    </message>
    <message>
        <source>Swap for</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <source>Back to {drill}</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Volver a: {drill}</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Hasta una fecha…</translation>
    </message>
    <message>
        <source>Resting and swapped drills…</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/minutes_sheet.py</extracomment>
        <translation>Ejercicios en descanso y cambiados…</translation>
    </message>
    <message>
        <source>It is left out of every routine, its time goes to other drills, and it comes back by itself.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Se deja fuera de todas las rutinas, su tiempo va a otros ejercicios y vuelve solo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The date on which it is back</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>La fecha en que vuelve</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Descansar hasta entonces</translation>
    </message>
    <message>
        <source>This routine has all the drills of its kind already.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Esta rutina ya tiene todos los ejercicios de este tipo.</translation>
    </message>
    <message>
        <source>Swap it in {routine}</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Cambiarlo en «{routine}»</translation>
    </message>
    <message numerus="yes">
        <source>Rest it for {count} week(s)</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>Descansar {count} semana</numerusform>
            <numerusform>Descansar {count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds until you close the app, but cannot be saved: {why}</source>
        <extracomment>ui/keeper.py</extracomment>
        <translation>Vale hasta que cierres la aplicación, pero no se puede guardar: {why}</translation>
    </message>
    <message>
        <source>How many minutes you have today  (T)</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>Cuántos minutos tienes hoy  (T)</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>You have {count} minute(s) today. Change it.</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>
            <numerusform>Hoy tienes {count} minuto. Cambiar.</numerusform>
            <numerusform>Hoy tienes {count} minutos. Cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For today only. Tomorrow it is {count} minute(s) again.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>Solo por hoy. Mañana vuelve a ser {count} minuto.</numerusform>
            <numerusform>Solo por hoy. Mañana vuelven a ser {count} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number from {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Cualquier número de {least} a {most}</translation>
    </message>
    <message>
        <source>How many minutes do you have?</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>¿Cuántos minutos tienes?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/hip_test/form.py, ui/own/builder.py, ui/own/sheets.py, ui/progress/forms.py, ui/video_pane.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Minutes, {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Minutos, de {least} a {most}</translation>
    </message>
    <message numerus="yes">
        <source>Make it {count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>Que sea {count} minuto</numerusform>
            <numerusform>Que sean {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s): {names}.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>{count} ejercicio: {names}.</numerusform>
            <numerusform>{count} ejercicios: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Fuera quedan: {names}.</translation>
    </message>
    <message>
        <source>Hip mobility for runners: ten minutes before a run, after one, or on their own. No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Movilidad de cadera para corredores: diez minutos antes de correr, después o sin correr. Sin cuenta, sin red; tu historial queda en un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Angles, tempos and cues are our own synthesis of published work. They have not been reviewed by a clinician and make no medical claim.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Los ángulos, ritmos e indicaciones son nuestra propia síntesis de trabajos publicados. No los ha revisado un profesional clínico y no tienen pretensión médica.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. Clips and voice: CC BY 4.0.</source>
        <extracomment>ui/health_note.py, ui/setting_pages/about_page.py</extracomment>
        <translation>Software libre bajo la GNU GPL, versión 3 o posterior. Clips y voz: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide.py</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>I understand</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/health_note.py, ui/key_list.py, ui/progress/forms.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version}. {about}</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Versión {version}. {about}</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Tu salud</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The self-test was kept.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>La autoprueba se guardó.</translation>
    </message>
    <message>
        <source>The self-test was thrown away.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>La autoprueba se descartó.</translation>
    </message>
    <message>
        <source>The self-test was deleted.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>La autoprueba se borró.</translation>
    </message>
    <message>
        <source>Written to {place}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py</extracomment>
        <translation>Escrito: {place}.</translation>
    </message>
    <message>
        <source>Knee straight</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Rodilla recta</translation>
    </message>
    <message>
        <source>This leg stays flat</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Esta pierna queda apoyada</translation>
    </message>
    <message>
        <source>Phone on the shin</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Teléfono en la espinilla</translation>
    </message>
    <message>
        <source>above: minus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>arriba: menos</translation>
    </message>
    <message>
        <source>below: plus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>abajo: más</translation>
    </message>
    <message>
        <source>Low back flat on the table</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Zona lumbar plana en la mesa</translation>
    </message>
    <message>
        <source>Let the leg hang</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Deja colgar la pierna</translation>
    </message>
    <message>
        <source>Pelvis still
and level</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Pelvis quieta
y nivelada</translation>
    </message>
    <message>
        <source>The foot goes out,
the thigh turns in</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>El pie va hacia fuera,
el muslo gira hacia dentro</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>From the surface up to
the outer side of the knee</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Desde la superficie hasta
la parte externa de la rodilla</translation>
    </message>
    <message>
        <source>From the feet</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Desde los pies</translation>
    </message>
    <message>
        <source>{field}: must be from {lowest} to {highest}.</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{field}: debe estar entre {lowest} y {highest}.</translation>
    </message>
    <message>
        <source>{side}</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}</translation>
    </message>
    <message>
        <source>{side}, second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, segundo intento</translation>
    </message>
    <message>
        <source>{side}, pain 0 to 10</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, dolor de 0 a 10</translation>
    </message>
    <message>
        <source>Second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Segundo intento</translation>
    </message>
    <message>
        <source>{side}: measure a second time</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}: medir una segunda vez</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a past self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Añadir una autoprueba pasada</translation>
    </message>
    <message>
        <source>Change this self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Cambiar esta autoprueba</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/hip_test/form.py, ui/own/builder.py, ui/progress/forms.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/hip_test/form.py, ui/own/sheets.py, ui/progress/forms.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Four measures of your hips, left and right, in about two minutes. They compare you with yourself a month ago; there is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Cuatro medidas de tus caderas, izquierda y derecha, en unos dos minutos. Te comparan contigo hace un mes; no hay nada que aprobar ni suspender.</translation>
    </message>
    <message>
        <source>Move to a mild stretch and no further. Stop where it hurts: pain is a reason to skip a measure, never to push. It is general movement education and no diagnosis; see a clinician about pain that stays.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Ve hasta un estiramiento suave y no más. Para donde duela: el dolor es motivo para saltarse una medida, nunca para forzar. Es educación general del movimiento y no un diagnóstico; si un dolor no se va, consulta a un profesional.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Your hips today</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Tus caderas hoy</translation>
    </message>
    <message>
        <source>Hip self-test, {step}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Autoprueba de cadera, {step}</translation>
    </message>
    <message>
        <source>Take it at the same time of day each month.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Hazla cada mes a la misma hora.</translation>
    </message>
    <message>
        <source>Be as warm or as cold as the other times. Never take it straight after a routine.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Ven tan caliente o tan frío como las otras veces. No la hagas nunca justo después de una rutina.</translation>
    </message>
    <message>
        <source>Use the same firm bed or table, the same phone and the same side first.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Usa la misma cama firme o mesa, el mismo teléfono y empieza por el mismo lado.</translation>
    </message>
    <message>
        <source>A routine ended {minutes} min ago. What it loosens lasts about half an hour, so this test would show the routine and not your hips. Better wait {wait} min, or come back tomorrow.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Hace {minutes} min terminó una rutina. Lo que suelta dura una media hora, así que esta prueba mostraría la rutina y no tus caderas. Mejor espera {wait} min, o vuelve mañana.</translation>
    </message>
    <message>
        <source>Last time: left {left}, right {right}.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>La última vez: izquierda {left}, derecha {right}.</translation>
    </message>
    <message>
        <source>Stop here and skip this measure: it should be a mild stretch, never pain.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Para aquí y salta esta medida: debe ser un estiramiento suave, nunca dolor.</translation>
    </message>
    <message>
        <source>A line for yourself: time of day, how you felt</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Una línea para ti: hora, sensaciones</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>So that tests can be compared</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Para poder comparar las pruebas</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Ten a mano</translation>
    </message>
    <message>
        <source>A phone with an inclinometer (the level in most measuring apps), and a ruler.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Un teléfono con inclinómetro (el nivel de casi todas las apps de medir) y una regla.</translation>
    </message>
    <message>
        <source>Since the test before</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Desde la prueba anterior</translation>
    </message>
    <message>
        <source>Keep this test</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Guardar esta prueba</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Four measures, left and right, with a phone and a ruler. After the second test you see what changed, and whether it is more than chance. There is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Cuatro medidas, izquierda y derecha, con un teléfono y una regla. Tras la segunda prueba ves qué cambió y si es más que azar. No hay nada que aprobar ni suspender.</translation>
    </message>
    <message>
        <source>Hip self-tests</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Autopruebas de cadera</translation>
    </message>
    <message>
        <source>{measure}, {side}</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>{measure}, {side}</translation>
    </message>
    <message>
        <source>Add a past test…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Añadir una prueba pasada…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Two minutes, once a month: are your hips getting freer?</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Dos minutos, una vez al mes: ¿se sueltan tus caderas?</translation>
    </message>
    <message>
        <source>Last on {day}. Next from {next} on.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>La última, el {day}. La próxima, desde el {next}.</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Last on {day}. The next one is due.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>La última, el {day}. Toca la próxima.</translation>
    </message>
    <message>
        <source>Hip self-test</source>
        <extracomment>ui/hip_test/page.py, ui/progress/progress_view.py</extracomment>
        <translation>Autoprueba de cadera</translation>
    </message>
    <message>
        <source>Start the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>Close the hip self-test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Cerrar la autoprueba de cadera</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Seguir con la prueba</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/words.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/words.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>otros</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Chance, around the test before</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Azar, en torno a la prueba anterior</translation>
    </message>
    <message>
        <source>Where others were</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Dónde estaban otros</translation>
    </message>
    <message>
        <source>{measure}. {test}</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>{measure}. {test}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>ui/hip_test/trend_chart.py, ui/progress/chart.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Up to {noise} more or less can be chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Hasta {noise} más o menos puede ser azar.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The right is {amount} freer than the left, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>La derecha está {amount} más libre que la izquierda, más que azar.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>ui/hip_test/words.py, ui/progress/heat_map.py, ui/session_list.py</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>taken {minutes} min after a routine</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>hecha {minutes} min después de una rutina</translation>
    </message>
    <message>
        <source>Often given: the thigh level or below, the hanging knee bent {knee}° or more. The test says little unless the low back stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Suele darse: el muslo nivelado o más bajo, la rodilla que cuelga doblada {knee}° o más. La prueba dice poco si la zona lumbar no queda plana.</translation>
    </message>
    <message>
        <source>In one small study of {people} people: {mean} ± {spread} cm. Lower is freer.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>En un pequeño estudio con {people} personas: {mean} ± {spread} cm. Más bajo es más libre.</translation>
    </message>
    <message>
        <source>Less than about {noise} can be chance (we could not verify that figure).</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Menos de unos {noise} puede ser azar (no pudimos comprobar esa cifra).</translation>
    </message>
    <message>
        <source> cm</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Left and right are the same.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Izquierda y derecha son iguales.</translation>
    </message>
    <message>
        <source>Left and right are {amount} apart: within the noise.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Izquierda y derecha difieren en {amount}: dentro del margen de error.</translation>
    </message>
    <message>
        <source>The left is {amount} freer than the right, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>La izquierda está {amount} más libre que la derecha, más que azar.</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>dolor {pain} de 10</translation>
    </message>
    <message>
        <source>Seated internal rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rotación interna sentado</translation>
    </message>
    <message>
        <source>Modified Thomas test</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Prueba de Thomas modificada</translation>
    </message>
    <message>
        <source>FABER height</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Altura FABER</translation>
    </message>
    <message>
        <source>Active straight-leg raise</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Elevación activa de pierna recta</translation>
    </message>
    <message>
        <source>How far the thigh turns in</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Cuánto gira el muslo hacia dentro</translation>
    </message>
    <message>
        <source>How far the thigh drops at the front of the hip</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Cuánto baja el muslo por delante de la cadera</translation>
    </message>
    <message>
        <source>How far the bent knee falls out</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Cuánto cae hacia fuera la rodilla doblada</translation>
    </message>
    <message>
        <source>How high the straight leg goes</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Cuánto sube la pierna recta</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>Tested: the left side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Se prueba: el lado izquierdo.</translation>
    </message>
    <message>
        <source>Tested: the right side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Se prueba: el lado derecho.</translation>
    </message>
    <message>
        <source>Sit tall at the edge, knees bent square, lower legs hanging free.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Siéntate erguido en el borde, rodillas en ángulo recto, piernas colgando.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and set it to zero with the leg hanging straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pon el teléfono a lo largo de la espinilla y ponlo a cero con la pierna colgando recta.</translation>
    </message>
    <message>
        <source>Turn the foot outwards by its own strength. Stop before a sitting bone lifts off.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Gira el pie hacia fuera con su propia fuerza. Para antes de que se levante un isquion.</translation>
    </message>
    <message>
        <source>Read the degrees from straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Lee los grados desde la vertical.</translation>
    </message>
    <message>
        <source>Sit at the very edge, roll back, and hold the other knee to your chest until the low back lies flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Siéntate en el mismo borde, rueda hacia atrás y sujeta la otra rodilla al pecho hasta que la zona lumbar quede plana.</translation>
    </message>
    <message>
        <source>Let the tested leg hang, and wait until it has settled.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Deja colgar la pierna que se prueba y espera a que se asiente.</translation>
    </message>
    <message>
        <source>Lay the phone along the front of the thigh and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pon el teléfono en la parte delantera del muslo y lee los grados desde la horizontal.</translation>
    </message>
    <message>
        <source>Below level is plus, above level is minus.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Bajo la horizontal es más; por encima, menos.</translation>
    </message>
    <message>
        <source>Lie on your back. Put the ankle of the tested side just above the other knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Túmbate boca arriba. Pon el tobillo del lado que se prueba justo encima de la otra rodilla.</translation>
    </message>
    <message>
        <source>Let the bent knee fall out as far as it goes by itself. Keep the pelvis level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Deja caer hacia fuera la rodilla doblada hasta donde llegue sola. Mantén la pelvis nivelada.</translation>
    </message>
    <message>
        <source>Measure straight up with the ruler, from the surface to the outer side of the knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Mide recto hacia arriba con la regla, de la superficie a la parte externa de la rodilla.</translation>
    </message>
    <message>
        <source>Lie on your back, both legs straight. The other leg stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Túmbate boca arriba, las dos piernas rectas. La otra pierna queda apoyada.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and raise the leg by its own strength, the knee straight.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pon el teléfono a lo largo de la espinilla y sube la pierna con su propia fuerza, la rodilla recta.</translation>
    </message>
    <message>
        <source>Stop where the knee would bend or the other leg would lift, and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Para donde la rodilla se doblaría o la otra pierna se levantaría, y lee los grados desde la horizontal.</translation>
    </message>
    <message>
        <source>{measure}: {values}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{measure}: {values}</translation>
    </message>
    <message>
        <source>Drawing: someone sits at a table&apos;s edge, seen from the front. One foot is turned outwards, a phone lies on the shin, and the angle between the shin and straight down is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dibujo: alguien está sentado en el borde de una mesa, visto de frente. Un pie está girado hacia fuera, hay un teléfono en la espinilla y se marca el ángulo entre la espinilla y la vertical.</translation>
    </message>
    <message>
        <source>Drawing: someone lies at the end of a table, seen from the side, and holds one knee to the chest. The other leg hangs, a phone lies on its thigh, and the angle between the thigh and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dibujo: alguien está tumbado al final de una mesa, visto de lado, y sujeta una rodilla al pecho. La otra pierna cuelga, hay un teléfono en el muslo y se marca el ángulo entre el muslo y la horizontal.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back with one ankle above the other knee, seen from above and from the feet. A ruler stands at the bent knee, and the height from the surface to its outer side is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dibujo: alguien está tumbado boca arriba con un tobillo sobre la otra rodilla, visto desde arriba y desde los pies. Junto a la rodilla doblada hay una regla y se marca la altura de la superficie a su parte externa.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back, seen from the side, with one straight leg raised. A phone lies on its shin, and the angle between the leg and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dibujo: alguien está tumbado boca arriba, visto de lado, con una pierna recta levantada. Hay un teléfono en la espinilla y se marca el ángulo entre la pierna y la horizontal.</translation>
    </message>
    <message>
        <source>A freeze is earned by every fourth week met, and spent by itself on a week that was missed.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Cada cuarta semana cumplida da un comodín; se gasta solo cuando pierdes una semana.</translation>
    </message>
    <message>
        <source>How steadily you keep your goal: one bad week lowers it a little and never to nothing.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Con qué constancia cumples tu meta: una mala semana la baja un poco y nunca a nada.</translation>
    </message>
    <message numerus="yes">
        <source>Press Space and follow along. Every minute is kept, even when you stop early: a day counts from {minutes} min, a week from {count} day(s).</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>Pulsa Espacio y sigue. Cada minuto cuenta, aunque pares antes: un día vale a partir de {minutes} min, una semana a partir de {count} día.</numerusform>
            <numerusform>Pulsa Espacio y sigue. Cada minuto cuenta, aunque pares antes: un día vale a partir de {minutes} min, una semana a partir de {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last weeks</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>Últimas semanas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/session_list.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>All of your progress</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Todo tu progreso</translation>
    </message>
    <message>
        <source>This week  ·  from {date}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Esta semana  ·  desde el {date}</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s)</source>
        <extracomment>ui/history_view.py, ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift W</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Mayús W</translation>
    </message>
    <message numerus="yes">
        <source>longest {count} week(s)</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>la más larga {count} semana</numerusform>
            <numerusform>la más larga {count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>consistency {share}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>constancia {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} freeze(s) held</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>{count} comodín en reserva</numerusform>
            <numerusform>{count} comodines en reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Aún no hay nada, y está bien.</translation>
    </message>
    <message>
        <source>at {time}, {seconds} s</source>
        <extracomment>ui/hover_card.py</extracomment>
        <translation>en {time}, {seconds} s</translation>
    </message>
    <message>
        <source>Any other key, or a click on the picture, pauses.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Cualquier otra tecla, o un clic en la imagen, pausa.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/key_list.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>5 segundos atrás</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>5 segundos adelante</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <source>This drill over and over</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Este ejercicio una y otra vez</translation>
    </message>
    <message>
        <source>Pre-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/pre-run.toml</extracomment>
        <translation>Antes de correr</translation>
    </message>
    <message>
        <source>Post-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/post-run.toml</extracomment>
        <translation>Tras correr</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <extracomment>ui/keys.py, ui/words.py, routines/stand-alone.toml</extracomment>
        <translation>Sin correr</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Quitar o poner el sonido</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/viewing.py</extracomment>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Full screen on the next monitor</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Pantalla completa en el siguiente monitor</translation>
    </message>
    <message>
        <source>Leave full screen, close what is open</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Salir de pantalla completa, cerrar lo abierto</translation>
    </message>
    <message>
        <source>Captions off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Quitar o poner subtítulos</translation>
    </message>
    <message>
        <source>Easier and harder variants</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Variantes fáciles y difíciles</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Imagen en espejo</translation>
    </message>
    <message>
        <source>Large text, to read across the room</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Texto grande, para leer de lejos</translation>
    </message>
    <message>
        <source>Sound only, and the picture again</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Solo sonido, y otra vez la imagen</translation>
    </message>
    <message>
        <source>A small window above all others, and back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Una ventana pequeña sobre las demás, y volver</translation>
    </message>
    <message>
        <source>How many minutes you have</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Cuántos minutos tienes</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Dejar descansar el ejercicio o cambiarlo</translation>
    </message>
    <message>
        <source>Your weeks, shown or hidden</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Mostrar u ocultar tus semanas</translation>
    </message>
    <message>
        <source>All of your progress, and every session</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Todo tu progreso y cada sesión</translation>
    </message>
    <message>
        <source>In your own video: a drill begins here</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>En tu vídeo: aquí empieza un ejercicio</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/hip_test/page.py, ui/keys.py, ui/notice.py, ui/progress/progress_view.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/language.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>ui/locale.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Your session is kept in memory and will be saved again: {reason}</source>
        <extracomment>ui/logbook.py</extracomment>
        <translation>Tu sesión queda en memoria y se guardará más tarde: {reason}</translation>
    </message>
    <message>
        <source>HipMob: {routine}</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>HipMob: {routine}</translation>
    </message>
    <message>
        <source>Routine: {routine}, {number} of {total}</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Rutina: {routine}, {number} de {total}</translation>
    </message>
    <message>
        <source>Pre-run 1, post-run 2, stand-alone 3</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Antes de correr 1, tras correr 2, sin correr 3</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/notice.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>ui/announcer.py, ui/overlay.py</extracomment>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>to start</source>
        <extracomment>ui/overlay.py</extracomment>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>Drag drills over and into order, or use Enter, Delete, and Alt with the arrow keys.</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Arrastra ejercicios y ordénalos, o usa Intro, Supr y Alt con las flechas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s)</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py, ui/start_card.py</extracomment>
        <translation>
            <numerusform>{count} ejercicio</numerusform>
            <numerusform>{count} ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>por lado</translation>
    </message>
    <message>
        <source>Build your own routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Crear tu rutina</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>ui/own/builder.py, ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>All drills</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Tu rutina</translation>
    </message>
    <message>
        <source>Save and follow</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>{drills}. There is no time for: {names}</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>{drills}. No hay tiempo para: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Done as</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Add the drill to your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Añadir el ejercicio a tu rutina</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the drill up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Subir el ejercicio</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the drill down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Bajar el ejercicio</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take the drill out of your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Sacar el ejercicio de tu rutina</translation>
    </message>
    <message>
        <source>My routine</source>
        <extracomment>ui/own/collection.py</extracomment>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>Open a video</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>“{name}” is off the list; the file is where it was.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«{name}» ya no está en la lista; el archivo sigue donde estaba.</translation>
    </message>
    <message>
        <source>“{name}” is off the list.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«{name}» ya no está en la lista.</translation>
    </message>
    <message>
        <source>D marks where a drill begins in a video of your own. Drop one on the window.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>D marca dónde empieza un ejercicio en un vídeo tuyo. Suelta uno en la ventana.</translation>
    </message>
    <message>
        <source>Press D where a drill begins, or paste a list of drills: Ctrl O, Change.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Pulsa D donde empieza un ejercicio, o pega una lista de ejercicios: Ctrl O, Cambiar.</translation>
    </message>
    <message>
        <source>Start your video, and press D where a drill begins.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Inicia tu vídeo y pulsa D donde empieza un ejercicio.</translation>
    </message>
    <message>
        <source>“{drill}” begins at {time}. Give it a name later with Ctrl O.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«{drill}» empieza en {time}. Ponle nombre después con Ctrl O.</translation>
    </message>
    <message>
        <source>This is too near the end for another drill.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Está demasiado cerca del final para otro ejercicio.</translation>
    </message>
    <message>
        <source>Build a routine from the drills, or drop a video on the window: its chapters become drills; without chapters you mark where each drill begins, with D while you watch or by pasted lines. The file stays where it is; nothing is uploaded.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Crea una rutina con los ejercicios, o suelta un vídeo en la ventana: sus capítulos pasan a ser ejercicios; sin capítulos, marcas dónde empieza cada uno, con D mientras miras o con líneas pegadas. El archivo queda donde está; no se sube nada.</translation>
    </message>
    <message>
        <source>The file is no longer there: {path}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>El archivo ya no está: {path}</translation>
    </message>
    <message>
        <source>One line for each drill: when it begins, and its name. “(left)” or “(right)” at the end tells the side; lines called Rest or Get ready are not counted as work.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Una línea por ejercicio: cuándo empieza y su nombre. «(left)» o «(right)» al final dice el lado; las líneas llamadas Rest o Get ready no cuentan como trabajo.</translation>
    </message>
    <message>
        <source>Your own routines and videos</source>
        <extracomment>ui/keys.py, ui/own/sheets.py</extracomment>
        <translation>Tus rutinas y vídeos</translation>
    </message>
    <message>
        <source>The drills of your video</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Los ejercicios de tu vídeo</translation>
    </message>
    <message>
        <source>0:00 Cat-cow
0:45 Pigeon pose (left)
1:30 Pigeon pose (right)</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>0:00 Gato-vaca
0:45 Paloma (left)
1:30 Paloma (right)</translation>
    </message>
    <message>
        <source>Build a routine…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Crear una rutina…</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Abrir un vídeo…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Seguir {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>Drills</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>No video player works here. {reason}</source>
        <extracomment>ui/player_choice.py</extracomment>
        <translation>Aquí no funciona ningún reproductor de vídeo. {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made anew: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>El vídeo «{routine}» no se pudo rehacer: {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>El vídeo «{routine}» no se pudo hacer: {reason}</translation>
    </message>
    <message>
        <source>{left_share} left, {right_share} right (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>{left_share} izquierda, {right_share} derecha (izquierda {left}, derecha {right})</translation>
    </message>
    <message>
        <source>Left against right</source>
        <extracomment>ui/progress/balance_chart.py, ui/progress/progress_view.py</extracomment>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>nothing on one side only</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>nada en un solo lado</translation>
    </message>
    <message>
        <source>even (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>igual (izquierda {left}, derecha {right})</translation>
    </message>
    <message>
        <source>even</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/progress_view.py</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/forms.py, ui/progress/heat_map.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} sesión recuperada.</numerusform>
            <numerusform>{count} sesiones recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py, ui/settings_desk.py</extracomment>
        <translation>No funcionó: {reason}.</translation>
    </message>
    <message>
        <source>The session was deleted.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>La sesión se borró.</translation>
    </message>
    <message>
        <source>{file} was not imported: {reason}.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>{file} no se importó: {reason}.</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <source>Histories ({patterns})</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Historiales ({patterns})</translation>
    </message>
    <message>
        <source>A folder for the activity files</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Una carpeta para los archivos de actividad</translation>
    </message>
    <message>
        <source>Export your history</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Exportar tu historial</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Holiday</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>It holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Vale desde esta semana. Las semanas anteriores cuentan con la meta que tenían.</translation>
    </message>
    <message>
        <source>Excuse the week of {date}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Justificar la semana del {date}</translation>
    </message>
    <message>
        <source>{date}  ·  {sessions}, {lost}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{date}  ·  {sessions}, {lost}</translation>
    </message>
    <message>
        <source>A copy is kept of each day with changes. Bringing one back adds the sessions that are missing now; nothing you have is changed or taken away.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Se guarda una copia de cada día con cambios. Recuperar una añade las sesiones que faltan; nada de lo que tienes se cambia ni se quita.</translation>
    </message>
    <message>
        <source>A notification of the desktop says what the week still takes, and nothing once it is met.</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/reminders_page.py</extracomment>
        <translation>Una notificación dice lo que aún pide la semana, y nada cuando ya está cumplida.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Tu meta</translation>
    </message>
    <message>
        <source>Days a week</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Guardar esta meta</translation>
    </message>
    <message numerus="yes">
        <source> day(s) a week</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>
            <numerusform> día por semana</numerusform>
            <numerusform> días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Excuse it</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Justificar</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>ui/progress/forms.py, ui/settings_desk.py</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Add a session</source>
        <extracomment>ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Change this session</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Cambiar esta sesión</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Started at</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Work done</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Trabajo hecho</translation>
    </message>
    <message>
        <source>Stiffness before</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Rigidez antes</translation>
    </message>
    <message>
        <source>Stiffness after</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Rigidez después</translation>
    </message>
    <message>
        <source>An excused week neither adds to your streak nor breaks it.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Una semana justificada no suma a tu racha ni la rompe.</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) not in your history now</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} sesión que falta en tu historial</numerusform>
            <numerusform>{count} sesiones que faltan en tu historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what is missing</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Recuperar lo que falta</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts from {least} minutes on</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}: {minutes} minutos, cuenta desde {least} minutos</translation>
    </message>
    <message numerus="yes">
        <source>Year from {date}: {count} day(s) counted.</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>
            <numerusform>Año desde el {date}: {count} día cuenta.</numerusform>
            <numerusform>Año desde el {date}: {count} días cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year of days</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>Un año en días</translation>
    </message>
    <message>
        <source>{date}: nothing</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>{date}: nada</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}: {minutes} minutos, cuenta</translation>
    </message>
    <message>
        <source>ddd</source>
        <extracomment>ui/progress/heat_map.py, ui/week_card.py</extracomment>
        <translation>ddd</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes in {count} session(s)</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>
            <numerusform>{minutes} minutos en {count} sesión</numerusform>
            <numerusform>{minutes} minutos en {count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of work by mode</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Minutos de trabajo por tipo</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{date}: {what}.</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>{date}: {what}.</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tabla para hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Calendario (ICS)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (TCX)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Actividades para Garmin y Strava (TCX)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (FIT)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Actividades para Garmin y Strava (FIT)</translation>
    </message>
    <message>
        <source>Your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tu progreso</translation>
    </message>
    <message>
        <source>Close your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Cerrar tu progreso</translation>
    </message>
    <message>
        <source>Excuse this week…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Justificar esta semana…</translation>
    </message>
    <message numerus="yes">
        <source>Goal: {count} day(s) a week</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>
            <numerusform>Meta: {count} día por semana</numerusform>
            <numerusform>Meta: {count} días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_month} to {last_month}</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>De {first_month} a {last_month}</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Copias…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Weeks and charts</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Semanas y gráficos</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Un año después</translation>
    </message>
    <message>
        <source>Half a year</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>All, by month</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Todo, por meses</translation>
    </message>
    <message>
        <source>Take the excuse back</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Quitar la justificación</translation>
    </message>
    <message>
        <source>Show {routine} sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Mostrar sesiones: {routine}</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>No session here.</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Aquí no hay sesiones.</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) on {date}</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} sesión el {date}</numerusform>
            <numerusform>{count} sesiones el {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>You have done {length} of {routine}. They are kept as a session.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Has hecho {length} de «{routine}». Se guarda como sesión.</translation>
    </message>
    <message>
        <source>Your last {routine} session broke off at {time}. The {length} you did are in your history.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Tu última sesión «{routine}» se cortó en {time}. Tus {length} están en el historial.</translation>
    </message>
    <message>
        <source>Switch to {routine}?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>¿Cambiar a «{routine}»?</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Stay with {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Seguir con «{routine}»</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>¿Seguir donde paraste?</translation>
    </message>
    <message>
        <source>Go on at {time}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Seguir en {time}</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What you do now counts for today.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Lo que hagas ahora cuenta para hoy.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Recuérdame</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Remind on {weekday}</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Recordar el {weekday}</translation>
    </message>
    <message>
        <source>{drill} ({side})</source>
        <extracomment>ui/remote_control.py</extracomment>
        <translation>{drill} ({side})</translation>
    </message>
    <message>
        <source>{time} done</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} hechos</translation>
    </message>
    <message>
        <source>{time} of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} de {planned}</translation>
    </message>
    <message>
        <source>{length} of work</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} de trabajo</translation>
    </message>
    <message>
        <source>{length} of work of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} de trabajo de {planned}</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>HipMob Desktop {version}</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>HipMob Desktop {version}</translation>
    </message>
    <message>
        <source>No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>Sin cuenta, sin red; tu historial queda en un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>To have your data elsewhere, on a drive that you carry or share say: close HipMob, copy this folder there, and start HipMob with --data-dir and the new folder. The old folder stays as it is.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Para tener tus datos en otro sitio, por ejemplo en un disco que llevas o compartes: cierra HipMob, copia allí esta carpeta e inicia HipMob con --data-dir y la carpeta nueva. La carpeta antigua queda como está.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>La ruta se copió.</translation>
    </message>
    <message>
        <source>Your history, settings and backups are files in this folder:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Tu historial, tus ajustes y tus copias son archivos de esta carpeta:</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you take it along:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Nada sale de este ordenador si tú no te lo llevas:</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast is light or dark as your desktop is.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>El contraste alto es claro u oscuro, como tu escritorio.</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>With less of it, the ring goes on by the second. The video moves either way.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Con menos, el anillo avanza segundo a segundo. El vídeo se mueve de todos modos.</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Tamaño de textos y controles</translation>
    </message>
    <message>
        <source>Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Cambia la próxima vez que se inicie HipMob.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is said, written low in the picture  (C)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Lo que se dice, escrito abajo en la imagen  (C)</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left  (H)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Como en un espejo: tu izquierda está a la izquierda  (H)</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Imagen en espejo</translation>
    </message>
    <message>
        <source>Athlete: {name}</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Athlete</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Who shows the drills</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Quién muestra los ejercicios</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/controls.py, ui/setting_pages/player_page.py, ui/settings_desk.py</extracomment>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>it breaks off after {reached} of {whole} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>el archivo se corta a los {reached} de {whole} segundos.</translation>
    </message>
    <message>
        <source>Saved: {length} of work</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>Guardado: {length} de trabajo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/announcer.py, ui/small_window.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The video is ready. Space starts it.</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>El vídeo está listo. Espacio lo inicia.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/controls.py, ui/more_menu.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>velocidad, texto grande, solo sonido, ventana pequeña</translation>
    </message>
    <message>
        <source>Opens a menu: speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Abre un menú: velocidad, texto grande, solo sonido, ventana pequeña</translation>
    </message>
    <message>
        <source>Over and over</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>Go on as usual</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Seguir como siempre</translation>
    </message>
    <message>
        <source>Routine and app</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Rutina y aplicación</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Velocidad {rate}</translation>
    </message>
    <message>
        <source>The computer&apos;s sound is gone. The routine goes on without it.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Se perdió el sonido del ordenador. La rutina sigue sin él.</translation>
    </message>
    <message>
        <source>This computer has nothing to sound through. The routine plays without sound.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Este ordenador no tiene por dónde sonar. La rutina va sin sonido.</translation>
    </message>
    <message numerus="yes">
        <source>The three routines have {count} minute(s) today.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>
            <numerusform>Las tres rutinas duran hoy {count} minuto.</numerusform>
            <numerusform>Las tres rutinas duran hoy {count} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hip self-test: due this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Autoprueba: toca este mes</translation>
    </message>
    <message>
        <source>Two minutes, to compare your hips with a month ago  (Shift H)</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Dos minutos, para comparar tus caderas con las de hace un mes  (Mayús H)</translation>
    </message>
    <message>
        <source>Not this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Este mes no</translation>
    </message>
    <message>
        <source>Pain </source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Dolor </translation>
    </message>
    <message>
        <source>Pain –</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Dolor –</translation>
    </message>
    <message>
        <source>{side}: {changes}.</source>
        <extracomment>ui/hip_test/guide_pages.py, ui/hip_test/words.py</extracomment>
        <translation>{side}: {changes}.</translation>
    </message>
    <message>
        <source>{amount} since {day}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{amount} desde el {day}</translation>
    </message>
    <message>
        <source>{change} (a real change, stiffer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (un cambio real, más rígida)</translation>
    </message>
    <message>
        <source>{change} (within the noise)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (dentro del margen de error)</translation>
    </message>
    <message>
        <source>{change} (a real change, freer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (un cambio real, más libre)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Thomas</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Thomas</translation>
    </message>
    <message>
        <source>FABER</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>FABER</translation>
    </message>
    <message>
        <source>Leg raise</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pierna arriba</translation>
    </message>
    <message>
        <source>By themselves, 1, 2 and 3 choose before and after a routine; with Ctrl they always do.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Solos, 1, 2 y 3 eligen antes y después de una rutina; con Ctrl, siempre.</translation>
    </message>
    <message>
        <source>During a routine: to that tenth of it</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Durante una rutina: ir a ese décimo</translation>
    </message>
    <message>
        <source>The monthly hip self-test</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>La autoprueba mensual de cadera</translation>
    </message>
    <message>
        <source>Save the video for a phone</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Guardar el vídeo para un teléfono</translation>
    </message>
    <message>
        <source>Save as a file for a phone</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Guardar como archivo para un teléfono</translation>
    </message>
    <message>
        <source>Writing {file}: {share}</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Escribiendo {file}: {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{file} is ready for your phone.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>{file} está listo para tu teléfono.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Ya se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>Writing the file was stopped.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Se paró la escritura del archivo.</translation>
    </message>
    <message>
        <source>The video is not made yet. Try again in a moment.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>El vídeo aún no está hecho. Inténtalo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} autoprueba recuperada.</numerusform>
            <numerusform>{count} autopruebas recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}, {tests} too</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{copy}, también {tests}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s)</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} autoprueba</numerusform>
            <numerusform>{count} autopruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns of the bars: {modes}</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Patrones de las barras: {modes}</translation>
    </message>
    <message>
        <source>{routine} of {length}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>{routine} de {length}</translation>
    </message>
    <message>
        <source>the changed {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>rutina cambiada: {routine}</translation>
    </message>
    <message>
        <source>Large text beside a smaller picture  (R)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Texto grande junto a una imagen más pequeña  (R)</translation>
    </message>
    <message>
        <source>Across the room</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Para leer de lejos</translation>
    </message>
    <message>
        <source>Another player goes on where this one is.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Otro reproductor sigue donde está este.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>{player} plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} está en marcha.</translation>
    </message>
    <message>
        <source>Nothing plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>{player} cannot be used here. {reason}</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} no se puede usar aquí. {reason}</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Says what comes next, the cues and the count, in English</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Dice en inglés lo que viene, las indicaciones y la cuenta</translation>
    </message>
    <message>
        <source>Chimes</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>At the start and the end of each drill</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Al principio y al final de cada ejercicio</translation>
    </message>
    <message>
        <source>Volume of the ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Volumen del sonido ambiente</translation>
    </message>
    <message>
        <source>Ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Sonido ambiente</translation>
    </message>
    <message>
        <source>A quiet sound under it all</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Un sonido suave por debajo</translation>
    </message>
    <message>
        <source>Holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Vale desde esta semana. Las semanas anteriores cuentan con la meta que tenían.</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>All your weeks are counted anew.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Todas tus semanas se cuentan de nuevo.</translation>
    </message>
    <message>
        <source>A day counts from</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Un día cuenta desde</translation>
    </message>
    <message>
        <source>Minutes of work on one day, together or in pieces.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Minutos de trabajo de un día, seguidos o en partes.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Un día termina a las</translation>
    </message>
    <message>
        <source>Until then, a session after midnight belongs to the evening before. Sessions you have stay as they are.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Hasta entonces, una sesión después de medianoche cuenta para la víspera. Las sesiones que tienes quedan como están.</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Voz y sonidos</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/settings_desk.py, ui/video_pane.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings_sheet.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>HipMob: small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>HipMob: ventana pequeña</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Space pauses, Escape goes back to the large window, plus and minus resize.</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Espacio pausa, Escape vuelve a la ventana grande, más y menos cambian el tamaño.</translation>
    </message>
    <message>
        <source>Getting your video ready  {share}</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Tu vídeo se está preparando  {share}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>A video of your own.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Un vídeo tuyo.</translation>
    </message>
    <message>
        <source>Put together by you.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Hecha por ti.</translation>
    </message>
    <message>
        <source>Wake up your hips before the first step.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Despierta tus caderas antes del primer paso.</translation>
    </message>
    <message>
        <source>Let your hips settle after the last one.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Deja que tus caderas se calmen tras el último.</translation>
    </message>
    <message>
        <source>Time for your hips, whenever you like.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Un rato para tus caderas, cuando quieras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Make the video and start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Hacer el vídeo y empezar</translation>
    </message>
    <message>
        <source>Timeline of drills</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Línea de tiempo de ejercicios</translation>
    </message>
    <message>
        <source>Timeline of drills. Left and right choose a drill, Enter goes to it.</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Línea de tiempo de ejercicios. Izquierda y derecha eligen un ejercicio, Intro va a él.</translation>
    </message>
    <message>
        <source>{drill}, over and over</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>{drill}, una y otra vez</translation>
    </message>
    <message>
        <source>Rest or swap it…</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Descansar o cambiar…</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it  (Shift T)</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Dejar descansar el ejercicio o cambiarlo  (Mayús T)</translation>
    </message>
    <message>
        <source>Harder: {how}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Más difícil: {how}</translation>
    </message>
    <message>
        <source>Easier variant of {drill}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Variante fácil: {drill}</translation>
    </message>
    <message>
        <source>V closes</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>V cierra</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Cuidado: {caution}</translation>
    </message>
    <message>
        <source>The video is being made ready</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>El vídeo se está preparando</translation>
    </message>
    <message>
        <source>Space makes the video and starts</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Espacio hace el vídeo y empieza</translation>
    </message>
    <message>
        <source>Space starts the routine</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Espacio empieza la rutina</translation>
    </message>
    <message>
        <source>Playing, Space pauses</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>En marcha, Espacio pausa</translation>
    </message>
    <message>
        <source>Paused, Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>En pausa, Espacio sigue</translation>
    </message>
    <message>
        <source>Done, Space starts once more</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Terminado, Espacio empieza otra vez</translation>
    </message>
    <message>
        <source>Paused  ·  Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Pausa  ·  Espacio sigue</translation>
    </message>
    <message>
        <source>Large text, across the room</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Texto grande, para leer de lejos</translation>
    </message>
    <message>
        <source>Sound only</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Solo sonido</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Ventana pequeña sobre las demás</translation>
    </message>
    <message>
        <source>Monthly hip self-test…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Autoprueba mensual de cadera…</translation>
    </message>
    <message>
        <source>Your own routines and videos…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Tus rutinas y vídeos…</translation>
    </message>
    <message>
        <source>Save as a file for a phone…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Guardar como archivo para un teléfono…</translation>
    </message>
    <message>
        <source>Your streak starts with the first week met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Tu racha empieza con la primera semana cumplida</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s) in a row</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} semana seguida</numerusform>
            <numerusform>{count} semanas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {date}. {what}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Semana del {date}. {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} week(s): {states}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>Última semana ({count}): {states}.</numerusform>
            <numerusform>Últimas {count} semanas: {states}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Days that count this week: {days}</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Días que cuentan esta semana: {days}</translation>
    </message>
    <message numerus="yes">
        <source>{count} met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} cumplida</numerusform>
            <numerusform>{count} cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} excused</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} justificada</numerusform>
            <numerusform>{count} justificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frozen</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} salvada</numerusform>
            <numerusform>{count} salvadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} missed</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} perdida</numerusform>
            <numerusform>{count} perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} running</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} en curso</numerusform>
            <numerusform>{count} en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Drill {number} of {total}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Ejercicio {number} de {total}</translation>
    </message>
    <message>
        <source>{place}, {drill}, {side}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{place}, {drill}, {side}, {length}</translation>
    </message>
    <message numerus="yes">
        <source>{count} second(s)</source>
        <extracomment>ui/words.py</extracomment>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Hold {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Mantén {seconds} s</translation>
    </message>
    <message>
        <source>Getting ready, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Preparación, primero {drill}, {length}</translation>
    </message>
    <message>
        <source>Transition, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Transición, siguiente: {drill}, {length}</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Lados alternos</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>lados alternos</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>LR</source>
        <extracomment>ui/words.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Dinámico</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>{file} must end in {endings}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>{file} debe terminar en {endings}.</translation>
    </message>
    <message>
        <source>The clip {clip} is not as its manifest says; it may be damaged.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>El clip {clip} no es como dice su lista; puede estar dañado.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>video/whole.py</extracomment>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>The clip {file} cannot be read: {reason}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>No se puede leer el clip {file}: {reason}.</translation>
    </message>
    <message>
        <source>Making the video was cancelled.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Se canceló la preparación del vídeo.</translation>
    </message>
    <message>
        <source>The video cannot be kept in {folder}: {reason}.</source>
        <extracomment>video/cache.py</extracomment>
        <translation>El vídeo no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Falta el clip {clip} en {folder}.</translation>
    </message>
    <message>
        <source>The voice clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Falta el clip de voz {clip} en {folder}.</translation>
    </message>
    <message>
        <source>The list of clips {file} cannot be read ({reason}).</source>
        <extracomment>video/clips.py</extracomment>
        <translation>No se puede leer la lista de clips {file} ({reason}).</translation>
    </message>
    <message>
        <source>The list of clips {file} is damaged: {reason}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>La lista de clips {file} está dañada: {reason}.</translation>
    </message>
    <message>
        <source>{file} must end in {suffix}.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} debe terminar en {suffix}.</translation>
    </message>
    <message>
        <source>Writing the video was cancelled.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>Se canceló la escritura del vídeo.</translation>
    </message>
    <message>
        <source>Get ready: {drill}</source>
        <extracomment>domain/own_videos.py, video/plan.py</extracomment>
        <translation>Prepárate: {drill}</translation>
    </message>
    <message>
        <source>This video of your own is not on your list any more.</source>
        <extracomment>app.py</extracomment>
        <translation>Este vídeo tuyo ya no está en tu lista.</translation>
    </message>
    <message>
        <source>Pausing the routine and keeping the session</source>
        <extracomment>desktop/sleep.py</extracomment>
        <translation>Se pone en pausa la rutina y se guarda la sesión</translation>
    </message>
    <message numerus="yes">
        <source>These drills do not fill {count} minute(s); add another.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Estos ejercicios no llenan {count} minuto; añade otro.</numerusform>
            <numerusform>Estos ejercicios no llenan {count} minutos; añade otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>These drills are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Estos ejercicios alcanzan para {most} minutos, no para {minutes}.</translation>
    </message>
    <message>
        <source>is not as the app writes it</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no está como la escribe la aplicación</translation>
    </message>
    <message>
        <source>line {line}, {column}: {reason}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>línea {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>is not a moment such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no es un momento como {example}</translation>
    </message>
    <message>
        <source>is not a day such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no es un día como {example}</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no es un número de segundos</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to 10</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no es un número entero de 0 a 10</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>no es ninguna de estas palabras: {words}</translation>
    </message>
    <message>
        <source>line {line}: is not a line of a table</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>línea {line}: no es una línea de una tabla</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>{app} is running already; its window was asked for.</source>
        <extracomment>launch.py</extracomment>
        <translation>{app} ya está abierto; se ha pedido que muestre su ventana.</translation>
    </message>
    <message>
        <source>no picture could be shown; it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>no se pudo mostrar ninguna imagen; el archivo está dañado o es de un tipo que no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>no new picture came for {seconds} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>durante {seconds} segundos no llegó ninguna imagen nueva.</translation>
    </message>
    <message>
        <source>QtMultimedia could not play it.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>QtMultimedia no pudo reproducirlo.</translation>
    </message>
    <message>
        <source>Only the drills of the three built-in routines can rest or be swapped.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Solo los ejercicios de las tres rutinas incluidas pueden descansar o cambiarse.</translation>
    </message>
    <message>
        <source>Often given: {lowest} to {highest}°. We could not verify that.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Suele darse: de {lowest} a {highest}°. No pudimos comprobarlo.</translation>
    </message>
    <message>
        <source>Others averaged {lowest} to {highest}°. An average is no target.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>La media de otros fue de {lowest} a {highest}°. Una media no es una meta.</translation>
    </message>
    <message>
        <source>{routine} is on show again.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Vuelve a mostrarse «{routine}».</translation>
    </message>
    <message>
        <source>A drill that rests comes back by itself; one that is swapped stays so until it is swapped back.</source>
        <extracomment>ui/setting_pages/drills_page.py</extracomment>
        <translation>Un ejercicio en descanso vuelve por sí solo; uno cambiado sigue así hasta que se deshace el cambio.</translation>
    </message>
    <message>
        <source>HipMob closes and opens again. A session under way is kept.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>HipMob se cierra y vuelve a abrirse. Una sesión en curso se conserva.</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s text size. Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Además del tamaño de texto de tu escritorio. Cambia la próxima vez que se inicie HipMob.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Your drills</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Tus ejercicios</translation>
    </message>
    <message>
        <source>{file} is the video itself. Choose another name for the copy.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} es el propio vídeo. Elige otro nombre para la copia.</translation>
    </message>
    <message>
        <source>Hip mobility: {routine}</source>
        <extracomment>video/plan.py</extracomment>
        <translation>Movilidad de cadera: {routine}</translation>
    </message>
    <message>
        <source>{file} holds no moving picture.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} no contiene imagen en movimiento.</translation>
    </message>
    <message>
        <source>{file} is cut short: it ends after {reached} of {length}.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} está cortado: termina a los {reached} de {length}.</translation>
    </message>
    <message>
        <source>{file} is not a video that can be played.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} no es un vídeo que se pueda reproducir.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>A-march</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Marcha con rodillas altas</translation>
    </message>
    <message>
        <source>40 to 60 steps</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>de 40 a 60 pasos</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <extracomment>drills/a-march.toml, drills/half-kneeling-hip-rock.toml, drills/leg-swing-sagittal.toml, drills/lunge-rotation.toml, drills/reverse-lunge-reach.toml</extracomment>
        <translation>flexores de la cadera</translation>
    </message>
    <message>
        <source>glutes of the standing leg</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>glúteos de la pierna de apoyo</translation>
    </message>
    <message>
        <source>coordination</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and your arms ready to swing.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Ponte erguido, con los pies al ancho de las caderas y los brazos listos para balancearse.</translation>
    </message>
    <message>
        <source>Stand tall on the planted leg.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Mantente alto sobre la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Knee up, toes up.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Rodilla arriba, punta del pie arriba.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Echarse hacia atrás para subir más la rodilla.</translation>
    </message>
    <message>
        <source>Lift the knee only as high as feels easy, with a hand on a wall.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Sube la rodilla solo hasta donde sea fácil, con una mano en la pared.</translation>
    </message>
    <message>
        <source>Rise onto the ball of the planted foot with every step.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Súbete a la punta del pie de apoyo en cada paso.</translation>
    </message>
    <message>
        <source>Stay within reach of a wall if your balance is unsure.</source>
        <extracomment>drills/a-march.toml, drills/hip-airplane.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Quédate cerca de una pared si tu equilibrio es inseguro.</translation>
    </message>
    <message>
        <source>Adductor rock-back</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Balanceo de aductores</translation>
    </message>
    <message>
        <source>6 to 10 on each side</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>de 6 a 10 por lado</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>drills/adductor-rock-back.toml, drills/frog-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-lateral.toml, drills/lunge-rotation.toml</extracomment>
        <translation>aductores</translation>
    </message>
    <message>
        <source>Kneel on all fours and stretch one leg straight out to the side with the foot flat.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas y estira una pierna recta hacia un lado, con el pie plano.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Lleva las caderas hacia atrás.</translation>
    </message>
    <message>
        <source>Keep your spine long.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Mantén la espalda larga.</translation>
    </message>
    <message>
        <source>Rounding the back at the end.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Redondear la espalda al final.</translation>
    </message>
    <message>
        <source>Rock back less far.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Balancéate menos hacia atrás.</translation>
    </message>
    <message>
        <source>Come down onto your forearms.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Baja a los antebrazos.</translation>
    </message>
    <message>
        <source>Stay in a small range after a groin strain.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Quédate en un recorrido pequeño tras una lesión en la ingle.</translation>
    </message>
    <message>
        <source>Cat-cow</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Gato-vaca</translation>
    </message>
    <message>
        <source>6 slow rounds</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>6 vueltas lentas</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>columna</translation>
    </message>
    <message>
        <source>pelvic control</source>
        <extracomment>drills/cat-cow.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>control de la pelvis</translation>
    </message>
    <message>
        <source>Kneel on all fours with your hands under your shoulders and your knees under your hips.</source>
        <extracomment>drills/cat-cow.toml, drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas, con las manos bajo los hombros y las rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>The tail starts the movement.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>El coxis inicia el movimiento.</translation>
    </message>
    <message>
        <source>The head follows last.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>La cabeza va al final.</translation>
    </message>
    <message>
        <source>Bending the elbows.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Doblar los codos.</translation>
    </message>
    <message>
        <source>Rest on your forearms.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Apóyate en los antebrazos.</translation>
    </message>
    <message>
        <source>Move one segment of the spine at a time.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Mueve la columna vértebra a vértebra.</translation>
    </message>
    <message>
        <source>Make it smaller if your wrists or back hurt.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Hazlo más pequeño si te duelen las muñecas o la espalda.</translation>
    </message>
    <message>
        <source>Supine figure-four stretch</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Estiramiento en cuatro, boca arriba</translation>
    </message>
    <message>
        <source>30 seconds on each side</source>
        <extracomment>drills/figure-four-stretch.toml, drills/half-kneeling-hamstring-stretch.toml, drills/half-kneeling-hip-flexor-stretch.toml, drills/ninety-ninety-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>30 segundos por lado</translation>
    </message>
    <message>
        <source>glutes</source>
        <extracomment>drills/figure-four-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-sagittal.toml, drills/ninety-ninety-stretch.toml, drills/reverse-lunge-reach.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <extracomment>drills/figure-four-stretch.toml, drills/ninety-ninety-stretch.toml</extracomment>
        <translation>rotadores profundos de la cadera</translation>
    </message>
    <message>
        <source>Lie on your back, rest one ankle on the opposite thigh and hold behind that thigh.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, apoya un tobillo en el otro muslo y sujeta ese muslo por detrás.</translation>
    </message>
    <message>
        <source>Flex the crossed foot.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Flexiona el pie cruzado.</translation>
    </message>
    <message>
        <source>Keep your sacrum heavy.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Deja el sacro pesado.</translation>
    </message>
    <message>
        <source>Tensing the neck.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Tensar el cuello.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Deja el pie de abajo en el suelo.</translation>
    </message>
    <message>
        <source>Pull the thigh closer.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Acerca más el muslo.</translation>
    </message>
    <message>
        <source>Ease off if the knee of the crossed leg hurts.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Afloja si duele la rodilla de la pierna cruzada.</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Hidrante</translation>
    </message>
    <message>
        <source>8 on each side</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>8 por lado</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <extracomment>drills/fire-hydrant.toml, drills/hip-airplane.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>glúteo medio</translation>
    </message>
    <message>
        <source>Lift the knee sideways.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Sube la rodilla hacia un lado.</translation>
    </message>
    <message>
        <source>Keep your back flat as a tabletop.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Mantén la espalda plana como una mesa.</translation>
    </message>
    <message>
        <source>Rolling the pelvis to lift the knee higher.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Girar la pelvis para subir más la rodilla.</translation>
    </message>
    <message>
        <source>Lift only half as high.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Sube solo la mitad.</translation>
    </message>
    <message>
        <source>Pause at the top.</source>
        <extracomment>drills/fire-hydrant.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Haz una pausa arriba.</translation>
    </message>
    <message>
        <source>Lift less if the outside of the hip hurts.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Sube menos si duele la cadera por fuera.</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Estiramiento de la rana</translation>
    </message>
    <message>
        <source>30 seconds, twice</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>30 segundos, dos veces</translation>
    </message>
    <message>
        <source>Come down onto your forearms, spread your knees wide and turn your feet out.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Baja a los antebrazos, separa mucho las rodillas y gira los pies hacia fuera.</translation>
    </message>
    <message>
        <source>Melt backward.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Déjate caer hacia atrás.</translation>
    </message>
    <message>
        <source>Keep your knees padded.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Protege las rodillas.</translation>
    </message>
    <message>
        <source>Arching the low back.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Arquear la zona lumbar.</translation>
    </message>
    <message>
        <source>Bring the knees closer together.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Acerca las rodillas.</translation>
    </message>
    <message>
        <source>Spread the knees wider.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Separa más las rodillas.</translation>
    </message>
    <message>
        <source>Come out of it if the inner knee hurts or the hip pinches.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Sal de la postura si duele la rodilla por dentro o la cadera pinza.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>8 to 10</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>de 8 a 10</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>glúteo mayor</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your arms by your sides.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, rodillas dobladas, pies planos y brazos a los lados.</translation>
    </message>
    <message>
        <source>Exhale, ribs down.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Suelta el aire, costillas abajo.</translation>
    </message>
    <message>
        <source>Press through the heels.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Empuja con los talones.</translation>
    </message>
    <message>
        <source>Arching the low back at the top.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Arquear la zona lumbar arriba.</translation>
    </message>
    <message>
        <source>Lift half as high.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Sube la mitad.</translation>
    </message>
    <message>
        <source>Use one leg at a time.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Una pierna cada vez.</translation>
    </message>
    <message>
        <source>Bring the heels closer if the hamstrings cramp.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Acerca los talones si los isquiotibiales se acalambran.</translation>
    </message>
    <message>
        <source>Half-kneeling hamstring stretch</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Estiramiento de isquiotibiales en media rodilla</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, drills/leg-swing-sagittal.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>Kneel on one knee, put the other heel on the floor in front of you with the leg almost straight, and rest your hands on that thigh.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Apoya una rodilla, pon el otro talón delante con la pierna casi recta y las manos sobre ese muslo.</translation>
    </message>
    <message>
        <source>Bring your chest forward.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Lleva el pecho hacia delante.</translation>
    </message>
    <message>
        <source>Keep the knee soft.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Deja la rodilla suelta.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Redondear la espalda para bajar más.</translation>
    </message>
    <message>
        <source>Bend the front knee more.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Dobla más la rodilla de delante.</translation>
    </message>
    <message>
        <source>Fold deeper at the hip.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Dobla más desde la cadera.</translation>
    </message>
    <message>
        <source>Ease off if the leg tingles.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Afloja si sientes hormigueo en la pierna.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor stretch</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Estiramiento de flexores de cadera en media rodilla</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>iliopsoas</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>recto femoral</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and reach up with the arm of the kneeling side.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Apoya una rodilla, con el otro pie plano delante, y estira hacia arriba el brazo del lado de la rodilla apoyada.</translation>
    </message>
    <message>
        <source>Tuck the tail first.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Primero mete el coxis.</translation>
    </message>
    <message>
        <source>Then shift forward slightly.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Luego avanza un poco.</translation>
    </message>
    <message>
        <source>Sinking into the low back.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Hundirse en la zona lumbar.</translation>
    </message>
    <message>
        <source>Shift forward less.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Avanza menos.</translation>
    </message>
    <message>
        <source>Raise the rear foot behind you.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Levanta el pie de atrás.</translation>
    </message>
    <message>
        <source>Back off if the front of the hip pinches.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Retrocede si pinza la cadera por delante.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor rock</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Balanceo de flexores de cadera en media rodilla</translation>
    </message>
    <message>
        <source>8 to 10 on each side</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>de 8 a 10 por lado</translation>
    </message>
    <message>
        <source>hip extension</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>extensión de cadera</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and your hands on your hips.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Apoya una rodilla, con el otro pie plano delante y las manos en las caderas.</translation>
    </message>
    <message>
        <source>Squeeze the back glute.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Aprieta el glúteo de atrás.</translation>
    </message>
    <message>
        <source>Glide forward, don&apos;t arch.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Deslízate adelante, sin arquear.</translation>
    </message>
    <message>
        <source>Arching the low back instead of opening the hip.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Arquear la zona lumbar en vez de abrir la cadera.</translation>
    </message>
    <message>
        <source>Put a cushion under the knee.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Pon un cojín bajo la rodilla.</translation>
    </message>
    <message>
        <source>Raise both arms overhead.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Sube los dos brazos por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Pad the knee if the kneecap is tender.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Protege la rodilla si la rótula está sensible.</translation>
    </message>
    <message>
        <source>Hip airplane</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Avión de cadera</translation>
    </message>
    <message>
        <source>3 to 5 on each side</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>de 3 a 5 por lado</translation>
    </message>
    <message>
        <source>rotators of the standing hip</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>rotadores de la cadera de apoyo</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>equilibrio</translation>
    </message>
    <message>
        <source>Stand on one leg, fold forward at the hip and stretch the other leg out behind you, arms wide.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>De pie sobre una pierna, inclínate desde la cadera y estira la otra pierna hacia atrás, brazos abiertos.</translation>
    </message>
    <message>
        <source>Turn the pelvis, not the spine.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Gira la pelvis, no la columna.</translation>
    </message>
    <message>
        <source>Keep the standing knee facing forward.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>La rodilla de apoyo mira al frente.</translation>
    </message>
    <message>
        <source>Letting the standing knee fall inward.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Dejar que la rodilla de apoyo caiga hacia dentro.</translation>
    </message>
    <message>
        <source>Hold a wall and fold forward less.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Sujétate a una pared e inclínate menos.</translation>
    </message>
    <message>
        <source>Turn more slowly.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Gira más despacio.</translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Zancada lateral</translation>
    </message>
    <message>
        <source>6 to 8 lunges, changing sides</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>de 6 a 8 zancadas, cambiando de lado</translation>
    </message>
    <message>
        <source>Stand with your feet wide and your hands together in front of your chest.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>De pie, pies separados y manos juntas ante el pecho.</translation>
    </message>
    <message>
        <source>Sit back and across.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Siéntate atrás y hacia un lado.</translation>
    </message>
    <message>
        <source>Keep the other leg long.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>La otra pierna queda larga.</translation>
    </message>
    <message>
        <source>Letting the bent knee drop inward.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Dejar que la rodilla doblada caiga hacia dentro.</translation>
    </message>
    <message>
        <source>Bend the knee only half as far.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Dobla la rodilla solo la mitad.</translation>
    </message>
    <message>
        <source>Sink all the way into a Cossack squat.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Baja hasta la sentadilla cosaca.</translation>
    </message>
    <message>
        <source>Stay shallow after a groin strain.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>No bajes mucho tras una lesión en la ingle.</translation>
    </message>
    <message>
        <source>Lateral leg swing</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Balanceo lateral de pierna</translation>
    </message>
    <message>
        <source>10 swings on each side</source>
        <extracomment>drills/leg-swing-lateral.toml, drills/leg-swing-sagittal.toml</extracomment>
        <translation>10 balanceos por lado</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>abductores de la cadera</translation>
    </message>
    <message>
        <source>Face a wall with both hands on it and lean in a little, your weight on one leg.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>De cara a una pared, con las dos manos en ella, inclínate un poco, con el peso en una pierna.</translation>
    </message>
    <message>
        <source>Keep your belt level.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>El cinturón queda nivelado.</translation>
    </message>
    <message>
        <source>Swing like a smooth pendulum.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Balancea como un péndulo suave.</translation>
    </message>
    <message>
        <source>Swaying the trunk from side to side.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Mover el tronco de un lado a otro.</translation>
    </message>
    <message>
        <source>Make the swing smaller.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Balancea más pequeño.</translation>
    </message>
    <message>
        <source>Keep only one hand on the wall.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Deja solo una mano en la pared.</translation>
    </message>
    <message>
        <source>If the outside of the hip hurts, don&apos;t let the leg cross the midline.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Si duele la cadera por fuera, no dejes que la pierna cruce el centro.</translation>
    </message>
    <message>
        <source>Forward leg swing</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balanceo de pierna adelante y atrás</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>De lado junto a una pared, la mano más cercana en ella, el peso en la pierna del lado de la pared.</translation>
    </message>
    <message>
        <source>Swing from the hip.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Balancea desde la cadera.</translation>
    </message>
    <message>
        <source>Keep your ribs quiet.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Las costillas quedan quietas.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind you.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Arquear la zona lumbar cuando la pierna va atrás.</translation>
    </message>
    <message>
        <source>Swing through half the range.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balancea la mitad.</translation>
    </message>
    <message>
        <source>Let go of the wall and balance.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Suelta la pared y mantén el equilibrio.</translation>
    </message>
    <message>
        <source>Keep the swing small after a hamstring strain.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balancea poco tras una lesión de isquiotibiales.</translation>
    </message>
    <message>
        <source>Lunge with rotation</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Zancada con rotación</translation>
    </message>
    <message>
        <source>4 on each side</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>4 por lado</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>Take a long lunge and put both hands on the floor inside the front foot.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Haz una zancada larga y pon las dos manos en el suelo por dentro del pie de delante.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Empuja el suelo.</translation>
    </message>
    <message>
        <source>Turn from the chest.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Gira desde el pecho.</translation>
    </message>
    <message>
        <source>Letting the rear leg sag.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Dejar que la pierna de atrás se hunda.</translation>
    </message>
    <message>
        <source>Rest the rear knee on the floor.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Apoya la rodilla de atrás en el suelo.</translation>
    </message>
    <message>
        <source>Rock back into a hamstring stretch between turns.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Entre giros, ve atrás para estirar los isquiotibiales.</translation>
    </message>
    <message>
        <source>Use a fist or a block if a wrist hurts.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Usa un puño o un bloque si duele una muñeca.</translation>
    </message>
    <message>
        <source>90/90 stretch</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Estiramiento 90/90</translation>
    </message>
    <message>
        <source>Sit with one shin across in front of you, the other leg bent out to the side, and lean over the front shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Siéntate con una espinilla cruzada delante, la otra pierna doblada a un lado, e inclínate sobre la espinilla de delante.</translation>
    </message>
    <message>
        <source>Bring your breastbone over the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Lleva el esternón sobre la espinilla.</translation>
    </message>
    <message>
        <source>Long back, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Espalda larga, solo hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Redondear la espalda.</translation>
    </message>
    <message>
        <source>Sit on a cushion.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Siéntate en un cojín.</translation>
    </message>
    <message>
        <source>Lower your chest closer to the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Acerca más el pecho a la espinilla.</translation>
    </message>
    <message>
        <source>Ease off if a knee hurts or the hip pinches.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Afloja si duele una rodilla o la cadera pinza.</translation>
    </message>
    <message>
        <source>90/90 switch</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Cambio 90/90</translation>
    </message>
    <message>
        <source>8 switches, changing sides</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>8 cambios, alternando lados</translation>
    </message>
    <message>
        <source>hip rotation, inward and outward</source>
        <extracomment>drills/ninety-ninety-switch.toml, drills/windshield-wiper.toml</extracomment>
        <translation>rotación de cadera, interna y externa</translation>
    </message>
    <message>
        <source>Sit with your hands behind you, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Siéntate con las manos detrás, rodillas dobladas y pies más abiertos que las caderas.</translation>
    </message>
    <message>
        <source>Keep your heels where they are.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Deja los talones donde están.</translation>
    </message>
    <message>
        <source>Let the knees wipe across, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Deja que las rodillas pasen al otro lado, solo hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Collapsing through the trunk.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Hundir el tronco.</translation>
    </message>
    <message>
        <source>Let the knees travel less far.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Lleva las rodillas menos lejos.</translation>
    </message>
    <message>
        <source>Take your hands off the floor.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Levanta las manos del suelo.</translation>
    </message>
    <message>
        <source>Make the arc smaller if a knee feels twisted.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Haz el arco más pequeño si notas torcida una rodilla.</translation>
    </message>
    <message>
        <source>Reverse lunge with reach</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Zancada atrás con brazo arriba</translation>
    </message>
    <message>
        <source>8 lunges, changing sides</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>8 zancadas, cambiando de lado</translation>
    </message>
    <message>
        <source>side of the trunk</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>costado del tronco</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and enough room to step back.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Ponte erguido, con los pies al ancho de las caderas y sitio para dar un paso atrás.</translation>
    </message>
    <message>
        <source>Drop straight down.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Baja recto.</translation>
    </message>
    <message>
        <source>The front knee follows the second toe.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>La rodilla de delante sigue al segundo dedo.</translation>
    </message>
    <message>
        <source>Letting the front knee fall inward.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Dejar que la rodilla de delante caiga hacia dentro.</translation>
    </message>
    <message>
        <source>Take a shallower lunge.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Haz la zancada menos profunda.</translation>
    </message>
    <message>
        <source>Drive the rear knee up as you return.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Sube la rodilla de atrás al volver.</translation>
    </message>
    <message>
        <source>Keep the lunge shallow if a knee complains.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>No bajes mucho si una rodilla se queja.</translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Abducción de cadera de lado</translation>
    </message>
    <message>
        <source>10 on each side</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>10 por lado</translation>
    </message>
    <message>
        <source>Lie on your side with the lower knee bent, the upper leg straight and your hips rolled slightly forward.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Túmbate de lado, la rodilla de abajo doblada, la pierna de arriba recta y la cadera algo girada hacia delante.</translation>
    </message>
    <message>
        <source>Let the heel lead.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>El talón guía.</translation>
    </message>
    <message>
        <source>Keep your waist long.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Mantén la cintura larga.</translation>
    </message>
    <message>
        <source>Turning the toes up and letting the hip bend.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Girar la punta del pie hacia arriba y doblar la cadera.</translation>
    </message>
    <message>
        <source>Bend the upper knee.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Dobla la rodilla de arriba.</translation>
    </message>
    <message>
        <source>Pad the lower hip if it is tender.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Protege la cadera de abajo si está sensible.</translation>
    </message>
    <message>
        <source>Single-leg hinge to knee drive</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Bisagra a una pierna con subida de rodilla</translation>
    </message>
    <message>
        <source>5 to 6 on each side</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>5 o 6 por lado</translation>
    </message>
    <message>
        <source>Stand on one leg with the other knee lifted in front of you and your arms as if running.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>De pie sobre una pierna, la otra rodilla arriba y los brazos como al correr.</translation>
    </message>
    <message>
        <source>Fold at the hip.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Dobla desde la cadera.</translation>
    </message>
    <message>
        <source>Keep your back pockets level.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Los bolsillos traseros quedan a la misma altura.</translation>
    </message>
    <message>
        <source>Letting the free hip open toward the ceiling.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Dejar que la cadera libre se abra hacia el techo.</translation>
    </message>
    <message>
        <source>Tap the toes of the free foot on the floor.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Toca el suelo con la punta del pie libre.</translation>
    </message>
    <message>
        <source>Pause at the bottom.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Haz una pausa abajo.</translation>
    </message>
    <message>
        <source>Standing rib breathing</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Respiración costal de pie</translation>
    </message>
    <message>
        <source>2 to 3 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>2 o 3 respiraciones: 4 segundos dentro, 6 fuera</translation>
    </message>
    <message>
        <source>rib cage</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>caja torácica</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>postura</translation>
    </message>
    <message>
        <source>Stand with soft knees and rest your hands on the sides of your ribs.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>De pie, rodillas sueltas, pon las manos a los lados de las costillas.</translation>
    </message>
    <message>
        <source>Let the ribs widen.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Deja que las costillas se ensanchen.</translation>
    </message>
    <message>
        <source>Take a long exhale.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Suelta el aire despacio.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders as you breathe in.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Encoger los hombros al tomar aire.</translation>
    </message>
    <message>
        <source>Breathe in for 3 seconds and out for 4.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Toma aire 3 segundos y suéltalo en 4.</translation>
    </message>
    <message>
        <source>Breathe only through the nose.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Respira solo por la nariz.</translation>
    </message>
    <message>
        <source>Breathe normally again if you feel dizzy.</source>
        <extracomment>drills/standing-breath.toml, drills/supine-breath.toml</extracomment>
        <translation>Vuelve a respirar normal si te mareas.</translation>
    </message>
    <message>
        <source>Standing hip CAR</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Círculos de cadera de pie (CAR)</translation>
    </message>
    <message>
        <source>4 slow circles on each side</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>4 círculos lentos por lado</translation>
    </message>
    <message>
        <source>every direction of the hip</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>todas las direcciones de la cadera</translation>
    </message>
    <message>
        <source>hip control</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>control de la cadera</translation>
    </message>
    <message>
        <source>Stand tall beside a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Ponte erguido junto a una pared, la mano más cercana en ella, el peso en la pierna del lado de la pared.</translation>
    </message>
    <message>
        <source>Draw one slow circle with the knee.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Dibuja un círculo lento con la rodilla.</translation>
    </message>
    <message>
        <source>Only the thigh travels.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Solo se mueve el muslo.</translation>
    </message>
    <message>
        <source>Twisting the pelvis to make the circle bigger.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Torcer la pelvis para agrandar el círculo.</translation>
    </message>
    <message>
        <source>Lift the knee less high.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Sube menos la rodilla.</translation>
    </message>
    <message>
        <source>Draw the circle without the wall.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Dibuja el círculo sin la pared.</translation>
    </message>
    <message>
        <source>If the front of the hip pinches, keep the knee lower.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Si pinza la cadera por delante, lleva la rodilla más baja.</translation>
    </message>
    <message>
        <source>Standing quadriceps stretch</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Estiramiento de cuádriceps de pie</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>Stand with one hand on a wall and hold the opposite ankle behind you.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>De pie, una mano en la pared, sujeta por detrás el tobillo del otro lado.</translation>
    </message>
    <message>
        <source>Keep your knees together.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Las rodillas quedan juntas.</translation>
    </message>
    <message>
        <source>Tuck the tail.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Mete el coxis.</translation>
    </message>
    <message>
        <source>Arching the back to pull the heel closer.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Arquear la espalda para acercar el talón.</translation>
    </message>
    <message>
        <source>Loop a strap around the ankle.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Pasa una cinta por el tobillo.</translation>
    </message>
    <message>
        <source>Tuck the tail a little more.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Mete el coxis un poco más.</translation>
    </message>
    <message>
        <source>Ease off if the knee hurts.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Afloja si duele la rodilla.</translation>
    </message>
    <message>
        <source>Crook-lying breathing</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Respiración abdominal boca arriba</translation>
    </message>
    <message>
        <source>6 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>6 respiraciones: 4 segundos dentro, 6 fuera</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>diafragma</translation>
    </message>
    <message>
        <source>calming down</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>calma</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your hands on your belly.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, rodillas dobladas, pies planos y manos en el vientre.</translation>
    </message>
    <message>
        <source>Let the belly rise.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Deja subir el vientre.</translation>
    </message>
    <message>
        <source>Make the exhale longer.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Alarga la espiración.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Contener la respiración.</translation>
    </message>
    <message>
        <source>Rest your calves on a chair.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Apoya las pantorrillas en una silla.</translation>
    </message>
    <message>
        <source>Pause for one second after each exhale.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Haz una pausa de un segundo tras cada espiración.</translation>
    </message>
    <message>
        <source>Supine windshield wiper</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Limpiaparabrisas boca arriba</translation>
    </message>
    <message>
        <source>10, changing sides</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>10, cambiando de lado</translation>
    </message>
    <message>
        <source>Lie on your back with your arms out wide, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, brazos abiertos, rodillas dobladas y pies más abiertos que las caderas.</translation>
    </message>
    <message>
        <source>Let the knees drift.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Deja ir las rodillas.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Los hombros quedan pesados.</translation>
    </message>
    <message>
        <source>Forcing the inner knee toward the floor.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Forzar la rodilla de dentro hacia el suelo.</translation>
    </message>
    <message>
        <source>Bring the feet closer together.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Acerca los pies.</translation>
    </message>
    <message>
        <source>Pause at each side.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Haz una pausa en cada lado.</translation>
    </message>
    <message>
        <source>Skip this drill if you have a hip replacement, unless your surgeon has cleared it.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Sáltate este ejercicio si tienes una prótesis de cadera, salvo que tu cirujano lo haya permitido.</translation>
    </message>
    <message>
        <source>Pre-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Caderas antes de correr.</translation>
    </message>
    <message>
        <source>Let&apos;s wake up your hips for the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Despertemos tus caderas para correr.</translation>
    </message>
    <message>
        <source>Well done. Enjoy your run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Muy bien. Disfruta de la carrera.</translation>
    </message>
    <message>
        <source>Post-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Caderas después de correr.</translation>
    </message>
    <message>
        <source>Let&apos;s ease your hips after the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Calmemos tus caderas después de correr.</translation>
    </message>
    <message>
        <source>Well done. Rest well.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Muy bien. Descansa.</translation>
    </message>
    <message>
        <source>Stand-alone hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Caderas sin correr.</translation>
    </message>
    <message>
        <source>Let&apos;s move and steady your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Movamos y afirmemos tus caderas.</translation>
    </message>
    <message>
        <source>Well done. See you next time.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Muy bien. Hasta la próxima.</translation>
    </message>
    <message>
        <source>Hip mobility.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Movilidad de cadera.</translation>
    </message>
    <message>
        <source>Let&apos;s take good care of your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cuidemos bien de tus caderas.</translation>
    </message>
    <message>
        <source>One minute.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Un minuto.</translation>
    </message>
    <message>
        <source>Two minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dos minutos.</translation>
    </message>
    <message>
        <source>Three minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tres minutos.</translation>
    </message>
    <message>
        <source>Four minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cuatro minutos.</translation>
    </message>
    <message>
        <source>Five minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cinco minutos.</translation>
    </message>
    <message>
        <source>Six minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Seis minutos.</translation>
    </message>
    <message>
        <source>Seven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siete minutos.</translation>
    </message>
    <message>
        <source>Eight minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ocho minutos.</translation>
    </message>
    <message>
        <source>Nine minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Nueve minutos.</translation>
    </message>
    <message>
        <source>Ten minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Diez minutos.</translation>
    </message>
    <message>
        <source>Eleven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Once minutos.</translation>
    </message>
    <message>
        <source>Twelve minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Doce minutos.</translation>
    </message>
    <message>
        <source>Thirteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Trece minutos.</translation>
    </message>
    <message>
        <source>Fourteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Catorce minutos.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quince minutos.</translation>
    </message>
    <message>
        <source>Sixteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dieciséis minutos.</translation>
    </message>
    <message>
        <source>Seventeen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Diecisiete minutos.</translation>
    </message>
    <message>
        <source>Eighteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dieciocho minutos.</translation>
    </message>
    <message>
        <source>Nineteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Diecinueve minutos.</translation>
    </message>
    <message>
        <source>Twenty minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Veinte minutos.</translation>
    </message>
    <message>
        <source>Begin.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Empieza.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de lado.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>A la mitad.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tres.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dos.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Uno.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Toma aire.</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Suelta el aire.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas.</translation>
    </message>
    <message>
        <source>Kneel on one knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya una rodilla.</translation>
    </message>
    <message>
        <source>Stand up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie.</translation>
    </message>
    <message>
        <source>Come to sitting.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siéntate.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba.</translation>
    </message>
    <message>
        <source>Roll over.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta.</translation>
    </message>
    <message>
        <source>Swap legs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de pierna.</translation>
    </message>
    <message>
        <source>Rest for a moment.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descansa un momento.</translation>
    </message>
    <message>
        <source>Same foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>El mismo pie sigue delante.</translation>
    </message>
    <message>
        <source>Lie on your right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate sobre el lado derecho.</translation>
    </message>
    <message>
        <source>Lie on your left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate sobre el lado izquierdo.</translation>
    </message>
    <message>
        <source>March on the spot and let the opposite arm swing.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Marcha en el sitio y deja que el brazo contrario se balancee.</translation>
    </message>
    <message>
        <source>Don&apos;t lean back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No te eches hacia atrás.</translation>
    </message>
    <message>
        <source>Feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie, pies al ancho de las caderas.</translation>
    </message>
    <message>
        <source>First: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Primero: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siguiente: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}, once more.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siguiente: {drill}, una vez más.</translation>
    </message>
    <message>
        <source>Rock back until the inner thigh stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ve hacia atrás hasta que se estire el interior del muslo.</translation>
    </message>
    <message>
        <source>Don&apos;t round your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No redondees la espalda.</translation>
    </message>
    <message>
        <source>Stretch your left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Estira la pierna izquierda hacia un lado.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Baja a cuatro patas, pierna izquierda a un lado.</translation>
    </message>
    <message>
        <source>Put your hands down, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pon las manos, pierna izquierda a un lado.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas, pierna izquierda a un lado.</translation>
    </message>
    <message>
        <source>First: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Primero: {drill}, lado izquierdo.</translation>
    </message>
    <message>
        <source>Next: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siguiente: {drill}, lado izquierdo.</translation>
    </message>
    <message>
        <source>Once more, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Una vez más, lado izquierdo.</translation>
    </message>
    <message>
        <source>Stretch your right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Estira la pierna derecha hacia un lado.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Baja a cuatro patas, pierna derecha a un lado.</translation>
    </message>
    <message>
        <source>Put your hands down, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pon las manos, pierna derecha a un lado.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas, pierna derecha a un lado.</translation>
    </message>
    <message>
        <source>First: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Primero: {drill}, lado derecho.</translation>
    </message>
    <message>
        <source>Next: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siguiente: {drill}, lado derecho.</translation>
    </message>
    <message>
        <source>Once more, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Una vez más, lado derecho.</translation>
    </message>
    <message>
        <source>Round up like a cat, then sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Redondea la espalda como un gato y luego húndela.</translation>
    </message>
    <message>
        <source>Keep your elbows straight.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Los codos quedan rectos.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Baja a cuatro patas, manos bajo los hombros.</translation>
    </message>
    <message>
        <source>Put your hands down and bring both knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pon las manos y lleva las dos rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas, manos bajo los hombros.</translation>
    </message>
    <message>
        <source>Draw the thigh toward you until the outer hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Acerca el muslo hasta que se estire la cadera por fuera.</translation>
    </message>
    <message>
        <source>Breathe out and let the hip soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Suelta el aire y ablanda la cadera.</translation>
    </message>
    <message>
        <source>Don&apos;t tense your neck.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No tenses el cuello.</translation>
    </message>
    <message>
        <source>Rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya el tobillo izquierdo en el otro muslo.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba y apoya el tobillo izquierdo en el otro muslo.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gira boca arriba y apoya el tobillo izquierdo en el otro muslo.</translation>
    </message>
    <message>
        <source>Rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya el tobillo derecho en el otro muslo.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba y apoya el tobillo derecho en el otro muslo.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gira boca arriba y apoya el tobillo derecho en el otro muslo.</translation>
    </message>
    <message>
        <source>Lift the bent knee out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sube la rodilla doblada hacia un lado.</translation>
    </message>
    <message>
        <source>Don&apos;t roll your hips open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No abras la cadera.</translation>
    </message>
    <message>
        <source>Stay here and lift the left knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quédate aquí y sube la rodilla izquierda.</translation>
    </message>
    <message>
        <source>Stay here and lift the right knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quédate aquí y sube la rodilla derecha.</translation>
    </message>
    <message>
        <source>Sink your hips back until the inner thighs stretch.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva la cadera atrás hasta que se estire el interior de los muslos.</translation>
    </message>
    <message>
        <source>Breathe out and let your hips sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Suelta el aire y deja bajar la cadera.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No arquees la zona lumbar.</translation>
    </message>
    <message>
        <source>Come down onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Baja a los antebrazos, rodillas separadas.</translation>
    </message>
    <message>
        <source>Forearms down, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Antebrazos abajo, rodillas separadas.</translation>
    </message>
    <message>
        <source>Come onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte sobre los antebrazos, rodillas separadas.</translation>
    </message>
    <message>
        <source>Lift your hips, pause, and lower them slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sube la cadera, haz una pausa y bájala despacio.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, pies planos, brazos a los lados.</translation>
    </message>
    <message>
        <source>Feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pies planos, brazos a los lados.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gira boca arriba, pies planos, brazos a los lados.</translation>
    </message>
    <message>
        <source>Lean forward from the hips over the long leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inclínate desde la cadera sobre la pierna larga.</translation>
    </message>
    <message>
        <source>Breathe out and fold a little further.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Suelta el aire e inclínate un poco más.</translation>
    </message>
    <message>
        <source>Change knees, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de rodilla, talón izquierdo delante.</translation>
    </message>
    <message>
        <source>Kneel on your right knee, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla derecha, talón izquierdo delante.</translation>
    </message>
    <message>
        <source>Left heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Talón izquierdo al frente.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Súbete a la rodilla derecha, talón izquierdo delante.</translation>
    </message>
    <message>
        <source>Change knees, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de rodilla, talón derecho delante.</translation>
    </message>
    <message>
        <source>Kneel on your left knee, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla izquierda, talón derecho delante.</translation>
    </message>
    <message>
        <source>Right heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Talón derecho al frente.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Súbete a la rodilla izquierda, talón derecho delante.</translation>
    </message>
    <message>
        <source>Reach up and open the front of the hip.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Estírate hacia arriba y abre la cadera por delante.</translation>
    </message>
    <message>
        <source>Breathe slowly and soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Respira despacio y afloja.</translation>
    </message>
    <message>
        <source>Don&apos;t sink into your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No te hundas en la zona lumbar.</translation>
    </message>
    <message>
        <source>Put your left knee down, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla izquierda, pie derecho delante.</translation>
    </message>
    <message>
        <source>Take your left foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie izquierdo atrás y baja esa rodilla.</translation>
    </message>
    <message>
        <source>Bring your right foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie derecho adelante e incorpórate.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Súbete a la rodilla izquierda, pie derecho delante.</translation>
    </message>
    <message>
        <source>Put your right knee down, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla derecha, pie izquierdo delante.</translation>
    </message>
    <message>
        <source>Take your right foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie derecho atrás y baja esa rodilla.</translation>
    </message>
    <message>
        <source>Bring your left foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie izquierdo adelante e incorpórate.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Súbete a la rodilla derecha, pie izquierdo delante.</translation>
    </message>
    <message>
        <source>Rock your hips forward and back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mueve la cadera adelante y atrás.</translation>
    </message>
    <message>
        <source>Put your left knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla izquierda, manos en las caderas.</translation>
    </message>
    <message>
        <source>Put your right knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Apoya la rodilla derecha, manos en las caderas.</translation>
    </message>
    <message>
        <source>Fold forward, then turn open and closed.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inclínate, luego gira para abrir y cerrar.</translation>
    </message>
    <message>
        <source>Don&apos;t let the knee fall inward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No dejes que la rodilla caiga hacia dentro.</translation>
    </message>
    <message>
        <source>Stand on your left leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte sobre la pierna izquierda e inclínate.</translation>
    </message>
    <message>
        <source>Stand on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte sobre la pierna izquierda.</translation>
    </message>
    <message>
        <source>Stand up on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Levántate sobre la pierna izquierda.</translation>
    </message>
    <message>
        <source>Stand on your right leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte sobre la pierna derecha e inclínate.</translation>
    </message>
    <message>
        <source>Stand on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte sobre la pierna derecha.</translation>
    </message>
    <message>
        <source>Stand up on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Levántate sobre la pierna derecha.</translation>
    </message>
    <message>
        <source>Sit toward one knee, then the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siéntate hacia una rodilla, luego hacia la otra.</translation>
    </message>
    <message>
        <source>Take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Separa mucho los pies.</translation>
    </message>
    <message>
        <source>Stand up and take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie y separa mucho los pies.</translation>
    </message>
    <message>
        <source>Swing the leg out, then across.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Balancea la pierna hacia fuera y luego hacia dentro.</translation>
    </message>
    <message>
        <source>Don&apos;t sway with your trunk.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No muevas el tronco.</translation>
    </message>
    <message>
        <source>Swap feet, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de pie, pierna izquierda libre.</translation>
    </message>
    <message>
        <source>Face the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de cara a la pared.</translation>
    </message>
    <message>
        <source>Stand up and face the wall, both hands on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie de cara a la pared, las dos manos en ella.</translation>
    </message>
    <message>
        <source>Swap feet, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cambia de pie, pierna derecha libre.</translation>
    </message>
    <message>
        <source>Swing the leg forward and back, easy and loose.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Balancea la pierna adelante y atrás, suelta y ligera.</translation>
    </message>
    <message>
        <source>Turn around, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta, pierna izquierda libre.</translation>
    </message>
    <message>
        <source>Right hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mano derecha en la pared.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your right hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie junto a la pared, con la mano derecha en ella.</translation>
    </message>
    <message>
        <source>Turn around, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta, pierna derecha libre.</translation>
    </message>
    <message>
        <source>Left hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mano izquierda en la pared.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your left hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie junto a la pared, con la mano izquierda en ella.</translation>
    </message>
    <message>
        <source>Lower your elbow, then turn and reach up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Baja el codo, luego gira y estira el brazo hacia arriba.</translation>
    </message>
    <message>
        <source>Don&apos;t let the back leg sag.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No dejes que la pierna de atrás se hunda.</translation>
    </message>
    <message>
        <source>Step your left foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie izquierdo adelante, manos por dentro.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your left foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Da un paso largo adelante, manos por dentro del pie izquierdo.</translation>
    </message>
    <message>
        <source>Hands down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Manos al suelo.</translation>
    </message>
    <message>
        <source>Step your left foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie izquierdo por fuera de las manos.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your left foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas y lleva el pie izquierdo adelante.</translation>
    </message>
    <message>
        <source>Step your right foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie derecho adelante, manos por dentro.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your right foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Da un paso largo adelante, manos por dentro del pie derecho.</translation>
    </message>
    <message>
        <source>Step your right foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el pie derecho por fuera de las manos.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your right foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte a cuatro patas y lleva el pie derecho adelante.</translation>
    </message>
    <message>
        <source>Lean in until the hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inclínate hasta que se estire la cadera.</translation>
    </message>
    <message>
        <source>Breathe out and lean closer.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Suelta el aire y acércate más.</translation>
    </message>
    <message>
        <source>Bring your left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Trae la espinilla izquierda delante.</translation>
    </message>
    <message>
        <source>Sit down with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siéntate con la espinilla izquierda delante, la otra pierna a un lado.</translation>
    </message>
    <message>
        <source>Left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Espinilla izquierda delante.</translation>
    </message>
    <message>
        <source>Sit up with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Incorpórate con la espinilla izquierda delante, la otra pierna a un lado.</translation>
    </message>
    <message>
        <source>Bring your right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Trae la espinilla derecha delante.</translation>
    </message>
    <message>
        <source>Sit down with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siéntate con la espinilla derecha delante, la otra pierna a un lado.</translation>
    </message>
    <message>
        <source>Right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Espinilla derecha delante.</translation>
    </message>
    <message>
        <source>Sit up with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Incorpórate con la espinilla derecha delante, la otra pierna a un lado.</translation>
    </message>
    <message>
        <source>Tip both knees to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva las dos rodillas a un lado y luego al otro.</translation>
    </message>
    <message>
        <source>Don&apos;t slump.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No te hundas.</translation>
    </message>
    <message>
        <source>Sit down with your hands behind you and your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siéntate con las manos detrás y los pies separados.</translation>
    </message>
    <message>
        <source>Hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Manos detrás, pies separados.</translation>
    </message>
    <message>
        <source>Sit up, hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Incorpórate, manos detrás, pies separados.</translation>
    </message>
    <message>
        <source>Lunge back and reach the same arm overhead.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zancada atrás, y estira hacia arriba el brazo del mismo lado.</translation>
    </message>
    <message>
        <source>Bring your feet together.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Junta los pies.</translation>
    </message>
    <message>
        <source>Lift the top leg and lower it slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sube la pierna de arriba y bájala despacio.</translation>
    </message>
    <message>
        <source>Don&apos;t turn your toes up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No gires la punta del pie hacia arriba.</translation>
    </message>
    <message>
        <source>Roll over, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta, pierna izquierda arriba.</translation>
    </message>
    <message>
        <source>Lie down on your right side, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate sobre el lado derecho, pierna izquierda arriba.</translation>
    </message>
    <message>
        <source>Left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pierna izquierda arriba.</translation>
    </message>
    <message>
        <source>Roll over, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta, pierna derecha arriba.</translation>
    </message>
    <message>
        <source>Lie down on your left side, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate sobre el lado izquierdo, pierna derecha arriba.</translation>
    </message>
    <message>
        <source>Right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pierna derecha arriba.</translation>
    </message>
    <message>
        <source>Fold forward, then drive the knee up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inclínate y luego sube la rodilla.</translation>
    </message>
    <message>
        <source>Don&apos;t let the free hip open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No dejes que se abra la cadera libre.</translation>
    </message>
    <message>
        <source>Four seconds in, six out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cuatro segundos dentro, seis fuera.</translation>
    </message>
    <message>
        <source>Keep your shoulders low.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Los hombros quedan bajos.</translation>
    </message>
    <message>
        <source>Hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Manos en las costillas.</translation>
    </message>
    <message>
        <source>Stand up, hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie, manos en las costillas.</translation>
    </message>
    <message>
        <source>Knee up, out to the side, and around behind you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rodilla arriba, al lado y hacia atrás.</translation>
    </message>
    <message>
        <source>Don&apos;t twist your pelvis.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No tuerzas la pelvis.</translation>
    </message>
    <message>
        <source>Draw the heel toward your seat and stand tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lleva el talón al glúteo y mantente erguido.</translation>
    </message>
    <message>
        <source>Breathe slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Respira despacio.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No arquees la espalda.</translation>
    </message>
    <message>
        <source>Turn around and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta y sujeta el tobillo izquierdo.</translation>
    </message>
    <message>
        <source>Right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mano derecha en la pared, y sujeta el tobillo izquierdo.</translation>
    </message>
    <message>
        <source>Stand up, right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie, mano derecha en la pared, y sujeta el tobillo izquierdo.</translation>
    </message>
    <message>
        <source>Turn around and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Date la vuelta y sujeta el tobillo derecho.</translation>
    </message>
    <message>
        <source>Left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mano izquierda en la pared, y sujeta el tobillo derecho.</translation>
    </message>
    <message>
        <source>Stand up, left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ponte de pie, mano izquierda en la pared, y sujeta el tobillo derecho.</translation>
    </message>
    <message>
        <source>Don&apos;t hold your breath.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No contengas la respiración.</translation>
    </message>
    <message>
        <source>Lie down on your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, manos en el vientre.</translation>
    </message>
    <message>
        <source>Feet flat, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pies planos, manos en el vientre.</translation>
    </message>
    <message>
        <source>Roll onto your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gira boca arriba, manos en el vientre.</translation>
    </message>
    <message>
        <source>Let both knees fall to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Deja caer las dos rodillas a un lado y luego al otro.</translation>
    </message>
    <message>
        <source>Don&apos;t force the knees down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>No fuerces las rodillas hacia abajo.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Túmbate boca arriba, pies separados, brazos abiertos.</translation>
    </message>
    <message>
        <source>Feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pies separados, brazos abiertos.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gira boca arriba, pies separados, brazos abiertos.</translation>
    </message>
    <message>
        <source>A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>marcha con rodillas altas</translation>
    </message>
    <message>
        <source>brisk A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>marcha rápida con rodillas altas</translation>
    </message>
    <message>
        <source>adductor rock back</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balanceo de aductores</translation>
    </message>
    <message>
        <source>cat cow</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>gato-vaca</translation>
    </message>
    <message>
        <source>figure four stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento en cuatro</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>hidrante</translation>
    </message>
    <message>
        <source>frog stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento de la rana</translation>
    </message>
    <message>
        <source>glute bridge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>puente de glúteos</translation>
    </message>
    <message>
        <source>hamstring stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento de isquiotibiales</translation>
    </message>
    <message>
        <source>hip flexor stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento de flexores de cadera</translation>
    </message>
    <message>
        <source>hip flexor rock</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balanceo de flexores de cadera</translation>
    </message>
    <message>
        <source>hip airplane</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>avión de cadera</translation>
    </message>
    <message>
        <source>lateral lunge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>zancada lateral</translation>
    </message>
    <message>
        <source>lateral leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balanceo lateral de pierna</translation>
    </message>
    <message>
        <source>forward leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balanceo de pierna adelante y atrás</translation>
    </message>
    <message>
        <source>lunge with rotation</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>zancada con rotación</translation>
    </message>
    <message>
        <source>ninety ninety stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento 90/90</translation>
    </message>
    <message>
        <source>ninety ninety switch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>cambio 90/90</translation>
    </message>
    <message>
        <source>reverse lunge with reach</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>zancada atrás con brazo arriba</translation>
    </message>
    <message>
        <source>side-lying hip abduction</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>abducción de cadera de lado</translation>
    </message>
    <message>
        <source>single-leg hinge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>bisagra a una pierna</translation>
    </message>
    <message>
        <source>rib breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>respiración costal</translation>
    </message>
    <message>
        <source>hip circle</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>círculo de cadera</translation>
    </message>
    <message>
        <source>quad stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>estiramiento de cuádriceps</translation>
    </message>
    <message>
        <source>belly breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>respiración abdominal</translation>
    </message>
    <message>
        <source>windshield wiper</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>limpiaparabrisas</translation>
    </message>
    <message>
        <source>General movement education for healthy adults. It does not diagnose or treat injury.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Educación general del movimiento para adultos sanos. No diagnostica ni trata lesiones.</translation>
    </message>
    <message>
        <source>**Ask a clinician first** if you are pregnant, have osteoporosis, have had hip, back or knee surgery, or are in pain now.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Consulta antes a un médico** si estás embarazada, tienes osteoporosis, te han operado de la cadera, la espalda o la rodilla, o tienes dolor ahora.</translation>
    </message>
    <message>
        <source>Stretching should feel mild, never sharp.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>El estiramiento debe sentirse suave, nunca agudo.</translation>
    </message>
    <message>
        <source>**Stop and seek medical assessment** for groin or front-hip pain that builds with running, night pain, limping, difficulty bearing weight, numbness, locking or a recent fall.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Para y pide una valoración médica** si tienes dolor en la ingle o en la parte delantera de la cadera que aumenta al correr, dolor nocturno, cojera, dificultad para apoyar el peso, entumecimiento, bloqueo o una caída reciente.</translation>
    </message>
    <message>
        <source>Clear your space, and use support for balance drills.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Despeja tu espacio y usa un apoyo en los ejercicios de equilibrio.</translation>
    </message>
</context>
</TS>
