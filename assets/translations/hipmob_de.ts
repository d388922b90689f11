<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>HipMob</name>
    <message>
        <source>there is no display to show the window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <extracomment>__main__.py</extracomment>
        <translation>es gibt keinen Bildschirm für das Fenster (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt).</translation>
    </message>
    <message>
        <source>the display {display} does not answer, so the window cannot be shown.</source>
        <extracomment>__main__.py</extracomment>
        <translation>der Bildschirm {display} antwortet nicht, deshalb kann das Fenster nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app.py, ui/notice.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{file}: {routine}, {seconds} s, {chapters} chapters, {megabytes} MB</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file}: {routine}, {seconds} s, {chapters} Kapitel, {megabytes} MB</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>hipmob-desktop: name the format: --format json, csv, ics, tcx or fit.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop: Nenne das Format: --format json, csv, ics, tcx oder fit.</translation>
    </message>
    <message>
        <source>hipmob-desktop: {form} makes one file a session; name a folder.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop: {form} macht je Einheit eine Datei; nenne einen Ordner.</translation>
    </message>
    <message>
        <source>The history can only be read, so nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>Der Verlauf kann nur gelesen werden, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>{file}: {reason}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Time for your hips</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>Zeit für deine Hüfte</translation>
    </message>
    <message>
        <source>this system has no desktop notifications that we know of.</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>dieses System hat keine Desktop-Benachrichtigungen, die wir kennen.</translation>
    </message>
    <message>
        <source>there is no desktop session to notify ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>es gibt keine Desktop-Sitzung, die benachrichtigt werden könnte ({reason}).</translation>
    </message>
    <message>
        <source>the desktop takes no notification ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>der Desktop nimmt keine Benachrichtigung an ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} rep(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} Wdh.</numerusform>
            <numerusform>{count} Wdh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} ({id}): {length}, {count} drill(s)</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>
            <numerusform>{routine} ({id}): {length}, {count} Übung</numerusform>
            <numerusform>{routine} ({id}): {length}, {count} Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>alternating</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>abwechselnd</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>halten</translation>
    </message>
    <message numerus="yes">
        <source>{count} breath(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} Atemzug</numerusform>
            <numerusform>{count} Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>brisk</source>
        <extracomment>commands/routines.py, video/plan.py</extracomment>
        <translation>schnell</translation>
    </message>
    <message>
        <source>{streak}, longest {longest}</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>{streak}, längste {longest}</translation>
    </message>
    <message>
        <source>There are no weeks yet: the first session begins the first one.</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Es gibt noch keine Wochen: Mit der ersten Einheit beginnt die erste.</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <extracomment>commands/weeks.py, ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>{count} Woche</numerusform>
            <numerusform>{count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Streak</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Freezes</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Joker</translation>
    </message>
    <message numerus="yes">
        <source>{count} held</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>
            <numerusform>{count} bereit</numerusform>
            <numerusform>{count} bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>of an unknown name</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>mit unbekanntem Namen</translation>
    </message>
    <message>
        <source>No log can be kept in {folder}: {reason}.</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>In {folder} kann kein Protokoll geführt werden: {reason}.</translation>
    </message>
    <message>
        <source>The drills that are left are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Die übrigen Übungen reichen für {most} Minuten, nicht für {minutes}.</translation>
    </message>
    <message>
        <source>A routine can last {least} to {most} minutes.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Eine Routine kann {least} bis {most} Minuten dauern.</translation>
    </message>
    <message numerus="yes">
        <source>The drills that are left do not make {count} minute(s).</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Die übrigen Übungen ergeben keine {count} Minute.</numerusform>
            <numerusform>Die übrigen Übungen ergeben keine {count} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every drill of this routine is resting. Bring one back to have it again.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Jede Übung dieser Routine ruht. Hol eine zurück, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>Put at least one drill into your routine.</source>
        <extracomment>domain/own_routines.py</extracomment>
        <translation>Nimm mindestens eine Übung in deine Routine.</translation>
    </message>
    <message>
        <source>Drill {number}</source>
        <extracomment>domain/own_videos.py, ui/own/collection.py</extracomment>
        <translation>Übung {number}</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” does not begin with a time such as 1:30.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Zeile {number}: „{line}“ beginnt nicht mit einer Zeit wie 1:30.</translation>
    </message>
    <message>
        <source>Line {number}: after the time comes the name of the drill.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Zeile {number}: Nach der Zeit kommt der Name der Übung.</translation>
    </message>
    <message>
        <source>Line {number}: {time} lies past the end of the video, which is {length} long.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Zeile {number}: {time} liegt hinter dem Ende des Videos, das {length} lang ist.</translation>
    </message>
    <message>
        <source>Line {number}: {time} does not come after the line before, {before}.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Zeile {number}: {time} kommt nicht nach der Zeile davor, {before}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} von {count} Tag, noch {more} bis {weekday}</numerusform>
            <numerusform>{done} von {count} Tagen, noch {more} bis {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s): this week is met</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} von {count} Tag: Diese Woche ist geschafft</numerusform>
            <numerusform>{done} von {count} Tagen: Diese Woche ist geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {goal} days, and {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} von {goal} Tagen, und {count} Tag bleibt</numerusform>
            <numerusform>{done} von {goal} Tagen, und {count} Tage bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more today</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} von {count} Tag, noch {more} heute</numerusform>
            <numerusform>{done} von {count} Tagen, noch {more} heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s)</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} von {count} Tag</numerusform>
            <numerusform>{done} von {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Met: {days}; one freeze earned</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Geschafft: {days}; ein Joker verdient</translation>
    </message>
    <message numerus="yes">
        <source>Missed: {days}; the streak of {count} week(s) ended</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>Verpasst: {days}; die Serie von {count} Woche ist zu Ende</numerusform>
            <numerusform>Verpasst: {days}; die Serie von {count} Wochen ist zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>Met: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Geschafft: {days}</translation>
    </message>
    <message>
        <source>Missed: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Verpasst: {days}</translation>
    </message>
    <message>
        <source>{needed} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>noch {needed} bis {weekday}</translation>
    </message>
    <message>
        <source>{needed} more needed and no day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>noch {needed} nötig und kein Tag mehr übrig</translation>
    </message>
    <message>
        <source>{outlook}, so a freeze will be spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>{outlook}, deshalb wird ein Joker eingesetzt</translation>
    </message>
    <message>
        <source>Excused: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Entschuldigt: {days}</translation>
    </message>
    <message>
        <source>Running: {days}; {outlook}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Läuft: {days}; {outlook}</translation>
    </message>
    <message>
        <source>Frozen: {days}, one freeze spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Gerettet: {days}, ein Joker eingesetzt</translation>
    </message>
    <message>
        <source>{needed} more needed and only one day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>noch {needed} nötig und nur ein Tag übrig</translation>
    </message>
    <message numerus="yes">
        <source>{needed} more needed and only {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>noch {needed} nötig und nur {count} Tag übrig</numerusform>
            <numerusform>noch {needed} nötig und nur {count} Tage übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused ({reason}): {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Entschuldigt ({reason}): {days}</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} activity file(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}: {count} Aktivitätsdatei</numerusform>
            <numerusform>{place}: {count} Aktivitätsdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} session(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}: {count} Einheit</numerusform>
            <numerusform>{place}: {count} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no session in it</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>keine Einheit darin</translation>
    </message>
    <message>
        <source>only .json and .csv files can be imported</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>nur .json- und .csv-Dateien können importiert werden</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app (format {version})</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>sie wurde von einer neueren Version der App geschrieben (Format {version})</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} hinzugefügt</numerusform>
            <numerusform>{count} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} geändert</numerusform>
            <numerusform>{count} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} known already</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} schon bekannt</numerusform>
            <numerusform>{count} schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deleted here before, not brought back</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} hier früher gelöscht und nicht zurückgeholt</numerusform>
            <numerusform>{count} hier früher gelöscht und nicht zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>line 1: the column {column} is missing</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>Zeile 1: Die Spalte {column} fehlt</translation>
    </message>
    <message>
        <source>line {line}: is not UTF-8 text</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>Zeile {line}: ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Hip mobility, {mode}: {minutes} min</source>
        <extracomment>exchange/words.py</extracomment>
        <translation>Hüftbeweglichkeit, {mode}: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: install the packages libvlc5 and vlc-plugin-base, or VLC itself.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>{what}: Installiere die Pakete libvlc5 und vlc-plugin-base oder VLC selbst.</translation>
    </message>
    <message>
        <source>QtMultimedia could not be loaded ({reason}): install the packages libpulse0 and libxrandr2.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>QtMultimedia konnte nicht geladen werden ({reason}): Installiere die Pakete libpulse0 und libxrandr2.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is not a video, or it is damaged.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} ist kein Video oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a video.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} ist ein Ordner, kein Video.</translation>
    </message>
    <message>
        <source>{file} is missing: there is no such file in {folder}.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} fehlt: In {folder} gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>media/file_facts.py, video/probe.py, video/stills.py</extracomment>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no picture.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} hat kein Bild.</translation>
    </message>
    <message>
        <source>it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>die Datei ist beschädigt oder von einer Art, die hier nicht abgespielt werden kann.</translation>
    </message>
    <message>
        <source>libVLC was found but has no plugins</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>libVLC wurde gefunden, hat aber keine Plug-ins</translation>
    </message>
    <message>
        <source>libVLC was not found ({reason})</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>libVLC wurde nicht gefunden ({reason})</translation>
    </message>
    <message>
        <source>libVLC could not open it.</source>
        <extracomment>media/vlc_player.py</extracomment>
        <translation>libVLC konnte die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app.</source>
        <extracomment>storage/history_file.py, storage/json_text.py</extracomment>
        <translation>{file} wurde von einer neueren Version der App geschrieben.</translation>
    </message>
    <message>
        <source>The app&apos;s assets were found neither {variable} nor in {installed} nor in {checkout}.</source>
        <extracomment>storage/folders.py</extracomment>
        <translation>Die Daten der App wurden weder {variable} noch in {installed} noch in {checkout} gefunden.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>das Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>the document: is not an object with fields</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>das Dokument: ist kein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>the document: is nested too deeply</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>das Dokument: ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8 text</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>{place}: is not valid JSON</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>{place}: ends in the middle</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}: endet mittendrin</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was set aside as {name}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht gelesen werden ({reason}). Die Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The newest good backup was loaded: {backup}, sessions in it: {count}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Die neueste gute Sicherung wurde geladen: {backup}, Einheiten darin: {count}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({damaged}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht gelesen werden ({damaged}).</translation>
    </message>
    <message>
        <source>{file}, a copy that a file synchroniser left, was merged into the history.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file}, eine Kopie eines Synchronisierprogramms, wurde in den Verlauf übernommen.</translation>
    </message>
    <message>
        <source>There is no good backup, so the history starts empty.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Es gibt keine gute Sicherung, deshalb beginnt der Verlauf leer.</translation>
    </message>
    <message>
        <source>{newer} Nothing was saved, so that nothing in it is lost.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Es wurde nichts gespeichert, damit darin nichts verloren geht.</translation>
    </message>
    <message>
        <source>The running session could not be kept in {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Die laufende Einheit konnte nicht in {file} festgehalten werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} wurde von einer neueren Version der App geschrieben. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} fehlt.</translation>
    </message>
    <message>
        <source>{newer} It is shown, but nothing can be saved.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Der Verlauf wird gezeigt, aber es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The history was not written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Der Verlauf wurde nicht in {file} geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Der Verlauf konnte nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}) and could not be set aside: {refusal}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht gelesen ({reason}) und nicht beiseitegelegt werden: {refusal}.</translation>
    </message>
    <message>
        <source>A session of an earlier run could not be put into the history yet: {reason}</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Eine Einheit von früher konnte noch nicht in den Verlauf aufgenommen werden: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht gelesen werden: {reason}. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} konnte nicht gelesen werden ({reason}). Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{newer} This version cannot show it ({reason}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Diese Version kann den Verlauf nicht zeigen ({reason}).</translation>
    </message>
    <message>
        <source>{file} was merged, but could not be put away: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} wurde übernommen, konnte aber nicht weggeräumt werden: {reason}.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read ({why}). It is kept as {file}.</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>Die Liste deiner eigenen Videos und Routinen kann nicht gelesen werden ({why}). Sie wird als {file} aufgehoben.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read: {why}</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>Die Liste deiner eigenen Videos und Routinen kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>Sound only  ·  O brings the picture back</source>
        <extracomment>ui/audio_card.py</extracomment>
        <translation>Nur Ton  ·  O holt das Bild zurück</translation>
    </message>
    <message>
        <source>Next  ·  {number}</source>
        <extracomment>ui/audio_card.py, ui/overlay.py</extracomment>
        <translation>Als Nächstes  ·  {number}</translation>
    </message>
    <message>
        <source>{place}  ·  over and over</source>
        <extracomment>ui/audio_card.py, ui/overlay.py, ui/room_board.py</extracomment>
        <translation>{place}  ·  immer wieder</translation>
    </message>
    <message>
        <source>Next: {drill}</source>
        <extracomment>ui/audio_card.py, ui/room_board.py, ui/small_window.py</extracomment>
        <translation>Als Nächstes: {drill}</translation>
    </message>
    <message>
        <source>{length} more on the right</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} mehr rechts</translation>
    </message>
    <message>
        <source>Nothing on one side only</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Nichts nur auf einer Seite</translation>
    </message>
    <message>
        <source>Left and right even</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Links und rechts gleich</translation>
    </message>
    <message>
        <source>{length} more on the left</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} mehr links</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {balance}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Links {left}, rechts {right}: {balance}</translation>
    </message>
    <message>
        <source>Stiffness before, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Steifheit vorher, 0 bis 10, freiwillig</translation>
    </message>
    <message>
        <source>Stiffness after, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Steifheit nachher, 0 bis 10, freiwillig</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>A line for yourself</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/form.py, ui/progress/forms.py</extracomment>
        <translation>Eine Zeile für dich</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Notiz, freiwillig</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/completion_sheet.py, ui/fitting/adjusted.py, ui/own/sheets.py, ui/settings_sheet.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Links {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Rechts {time}</translation>
    </message>
    <message>
        <source>of work, saved</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>geübt und gespeichert</translation>
    </message>
    <message>
        <source>Stiffness, if you like (0 to 10)</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Steifheit, wenn du magst (0 bis 10)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Signs on the timeline: {kinds}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Zeichen auf der Zeitleiste: {kinds}</translation>
    </message>
    <message>
        <source>Previous drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Vorige Übung</translation>
    </message>
    <message>
        <source>Next drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>ui/controls.py, ui/setting_pages/picture_page.py</extracomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>ui/controls.py, ui/variants_panel.py</extracomment>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Sound off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <extracomment>ui/controls.py, ui/history_view.py, ui/settings_desk.py</extracomment>
        <translation>Deine Wochen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/settings_sheet.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Strg ,</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/controls.py, ui/key_list.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About and health note</source>
        <extracomment>ui/controls.py, ui/setting_pages/about_page.py</extracomment>
        <translation>Über die App und Gesundheitshinweis</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Captions off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Untertitel aus</translation>
    </message>
    <message>
        <source>Captions on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Untertitel an</translation>
    </message>
    <message>
        <source>Close the easier variant</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Leichtere Variante schließen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Hide your weeks</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Deine Wochen ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/start_card.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>rests, and is back on {date}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>ruht und ist am {date} zurück</translation>
    </message>
    <message>
        <source>in {routine}, in place of {drill}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>in „{routine}“, statt {drill}</translation>
    </message>
    <message>
        <source>No drill rests and none is swapped. Right-click a drill on the timeline, or press Shift T.</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Keine Übung ruht, und keine ist getauscht. Klick auf der Zeitleiste mit rechts auf eine Übung, oder drück Umschalt T.</translation>
    </message>
    <message>
        <source>Resting and swapped</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Ruhend und getauscht</translation>
    </message>
    <message>
        <source>Back today</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Heute zurückholen</translation>
    </message>
    <message>
        <source>Swap back</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Zurücktauschen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/fitting/adjusted.py, ui/fitting/desk.py, ui/history_view.py, ui/week_card.py</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{drill} rests, and is back on {date}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill} ruht und ist am {date} zurück.</translation>
    </message>
    <message>
        <source>{drill} in place of {other}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill} statt {other}.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Swap for</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Tauschen gegen</translation>
    </message>
    <message>
        <source>Back to {drill}</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Zurück zu {drill}</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Bis zu einem Datum …</translation>
    </message>
    <message>
        <source>Resting and swapped drills…</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/minutes_sheet.py</extracomment>
        <translation>Ruhende und getauschte Übungen …</translation>
    </message>
    <message>
        <source>It is left out of every routine, its time goes to other drills, and it comes back by itself.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Sie fehlt dann in jeder Routine, ihre Zeit bekommen andere Übungen, und sie kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The date on which it is back</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Das Datum, an dem sie zurück ist</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Bis dahin ruhen lassen</translation>
    </message>
    <message>
        <source>This routine has all the drills of its kind already.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Diese Routine hat schon alle Übungen dieser Art.</translation>
    </message>
    <message>
        <source>Swap it in {routine}</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>In „{routine}“ tauschen</translation>
    </message>
    <message numerus="yes">
        <source>Rest it for {count} week(s)</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>{count} Woche ruhen lassen</numerusform>
            <numerusform>{count} Wochen ruhen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds until you close the app, but cannot be saved: {why}</source>
        <extracomment>ui/keeper.py</extracomment>
        <translation>Das gilt, bis du die App schließt, kann aber nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>How many minutes you have today  (T)</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>Wie viele Minuten du heute hast  (T)</translation>
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
            <numerusform>Du hast heute {count} Minute. Ändern.</numerusform>
            <numerusform>Du hast heute {count} Minuten. Ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For today only. Tomorrow it is {count} minute(s) again.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>Nur für heute. Morgen ist es wieder {count} Minute.</numerusform>
            <numerusform>Nur für heute. Morgen sind es wieder {count} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number from {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Jede Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>How many minutes do you have?</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Wie viele Minuten hast du?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/hip_test/form.py, ui/own/builder.py, ui/own/sheets.py, ui/progress/forms.py, ui/video_pane.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Minutes, {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Minuten, {least} bis {most}</translation>
    </message>
    <message numerus="yes">
        <source>Make it {count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>Auf {count} Minute bringen</numerusform>
            <numerusform>Auf {count} Minuten bringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s): {names}.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>{count} Übung: {names}.</numerusform>
            <numerusform>{count} Übungen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
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
        <translation>Ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Hip mobility for runners: ten minutes before a run, after one, or on their own. No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Hüftbeweglichkeit für Läuferinnen und Läufer: zehn Minuten vor dem Lauf, danach oder einfach so. Kein Konto, kein Netz; dein Verlauf bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Angles, tempos and cues are our own synthesis of published work. They have not been reviewed by a clinician and make no medical claim.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Winkel, Tempi und Hinweise haben wir selbst aus veröffentlichten Arbeiten zusammengestellt. Sie wurden nicht ärztlich geprüft und sind keine medizinische Aussage.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. Clips and voice: CC BY 4.0.</source>
        <extracomment>ui/health_note.py, ui/setting_pages/about_page.py</extracomment>
        <translation>Freie Software unter der GNU GPL, Version 3 oder neuer. Clips und Stimme: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide.py</extracomment>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>I understand</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/health_note.py, ui/key_list.py, ui/progress/forms.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {version}. {about}</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Version {version}. {about}</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Deine Gesundheit</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The self-test was kept.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Der Selbsttest wurde behalten.</translation>
    </message>
    <message>
        <source>The self-test was thrown away.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Der Selbsttest wurde verworfen.</translation>
    </message>
    <message>
        <source>The self-test was deleted.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Der Selbsttest wurde gelöscht.</translation>
    </message>
    <message>
        <source>Written to {place}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py</extracomment>
        <translation>Geschrieben: {place}.</translation>
    </message>
    <message>
        <source>Knee straight</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>This leg stays flat</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Dieses Bein bleibt liegen</translation>
    </message>
    <message>
        <source>Phone on the shin</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Telefon am Schienbein</translation>
    </message>
    <message>
        <source>above: minus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>darüber: minus</translation>
    </message>
    <message>
        <source>below: plus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>darunter: plus</translation>
    </message>
    <message>
        <source>Low back flat on the table</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Unterer Rücken flach auf dem Tisch</translation>
    </message>
    <message>
        <source>Let the leg hang</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Bein hängen lassen</translation>
    </message>
    <message>
        <source>Pelvis still
and level</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Becken ruhig
und waagerecht</translation>
    </message>
    <message>
        <source>The foot goes out,
the thigh turns in</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Der Fuß geht nach außen,
der Oberschenkel nach innen</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>From the surface up to
the outer side of the knee</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Von der Unterlage bis zur
Außenseite des Knies</translation>
    </message>
    <message>
        <source>From the feet</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Von den Füßen her</translation>
    </message>
    <message>
        <source>{field}: must be from {lowest} to {highest}.</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{field}: muss zwischen {lowest} und {highest} liegen.</translation>
    </message>
    <message>
        <source>{side}</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}</translation>
    </message>
    <message>
        <source>{side}, second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, zweiter Versuch</translation>
    </message>
    <message>
        <source>{side}, pain 0 to 10</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, Schmerz 0 bis 10</translation>
    </message>
    <message>
        <source>Second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Zweiter Versuch</translation>
    </message>
    <message>
        <source>{side}: measure a second time</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}: ein zweites Mal messen</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a past self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Früheren Selbsttest eintragen</translation>
    </message>
    <message>
        <source>Change this self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Diesen Selbsttest ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/hip_test/form.py, ui/own/builder.py, ui/progress/forms.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/hip_test/form.py, ui/own/sheets.py, ui/progress/forms.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Four measures of your hips, left and right, in about two minutes. They compare you with yourself a month ago; there is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Vier Maße deiner Hüfte, links und rechts, in etwa zwei Minuten. Sie vergleichen dich mit dir selbst vor einem Monat; bestehen oder durchfallen kannst du nicht.</translation>
    </message>
    <message>
        <source>Move to a mild stretch and no further. Stop where it hurts: pain is a reason to skip a measure, never to push. It is general movement education and no diagnosis; see a clinician about pain that stays.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Geh bis zu einer milden Dehnung und nicht weiter. Hör auf, wo es wehtut: Schmerz ist ein Grund, ein Maß auszulassen, nie zu drücken. Das ist allgemeine Bewegungsbildung und keine Diagnose; mit Schmerz, der bleibt, geh in die Arztpraxis.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Your hips today</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Deine Hüfte heute</translation>
    </message>
    <message>
        <source>Hip self-test, {step}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Hüft-Selbsttest, {step}</translation>
    </message>
    <message>
        <source>Take it at the same time of day each month.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Mach ihn jeden Monat zur selben Tageszeit.</translation>
    </message>
    <message>
        <source>Be as warm or as cold as the other times. Never take it straight after a routine.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Sei so warm oder so kalt wie sonst. Mach ihn nie direkt nach einer Routine.</translation>
    </message>
    <message>
        <source>Use the same firm bed or table, the same phone and the same side first.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Nimm dasselbe feste Bett oder denselben Tisch, dasselbe Telefon und zuerst dieselbe Seite.</translation>
    </message>
    <message>
        <source>A routine ended {minutes} min ago. What it loosens lasts about half an hour, so this test would show the routine and not your hips. Better wait {wait} min, or come back tomorrow.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Vor {minutes} min endete eine Routine. Was sie lockert, hält etwa eine halbe Stunde, dieser Test würde also die Routine zeigen und nicht deine Hüfte. Warte lieber {wait} min, oder komm morgen wieder.</translation>
    </message>
    <message>
        <source>Last time: left {left}, right {right}.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Letztes Mal: links {left}, rechts {right}.</translation>
    </message>
    <message>
        <source>Stop here and skip this measure: it should be a mild stretch, never pain.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Hör hier auf und lass dieses Maß aus: Es soll eine milde Dehnung sein, nie Schmerz.</translation>
    </message>
    <message>
        <source>A line for yourself: time of day, how you felt</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Eine Zeile für dich: Tageszeit, wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>So that tests can be compared</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Damit sich Tests vergleichen lassen</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Leg bereit</translation>
    </message>
    <message>
        <source>A phone with an inclinometer (the level in most measuring apps), and a ruler.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Ein Telefon mit Neigungsmesser (die Wasserwaage in den meisten Mess-Apps) und ein Lineal.</translation>
    </message>
    <message>
        <source>Since the test before</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Seit dem vorigen Test</translation>
    </message>
    <message>
        <source>Keep this test</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Diesen Test behalten</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Dieses auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Four measures, left and right, with a phone and a ruler. After the second test you see what changed, and whether it is more than chance. There is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Vier Maße, links und rechts, mit Telefon und Lineal. Nach dem zweiten Test siehst du, was sich geändert hat und ob es mehr als Zufall ist. Bestehen oder durchfallen kannst du nicht.</translation>
    </message>
    <message>
        <source>Hip self-tests</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Hüft-Selbsttests</translation>
    </message>
    <message>
        <source>{measure}, {side}</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>{measure}, {side}</translation>
    </message>
    <message>
        <source>Add a past test…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Früheren Test eintragen …</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Two minutes, once a month: are your hips getting freer?</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Zwei Minuten, einmal im Monat: Wird deine Hüfte freier?</translation>
    </message>
    <message>
        <source>Last on {day}. Next from {next} on.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Zuletzt am {day}. Der nächste ab {next}.</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>Last on {day}. The next one is due.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Zuletzt am {day}. Der nächste steht an.</translation>
    </message>
    <message>
        <source>Hip self-test</source>
        <extracomment>ui/hip_test/page.py, ui/progress/progress_view.py</extracomment>
        <translation>Hüft-Selbsttest</translation>
    </message>
    <message>
        <source>Start the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>Close the hip self-test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Hüft-Selbsttest schließen</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Mit dem Test weitermachen</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/words.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/words.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Chance, around the test before</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Zufall, um den vorigen Test</translation>
    </message>
    <message>
        <source>Where others were</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Wo andere lagen</translation>
    </message>
    <message>
        <source>{measure}. {test}</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>{measure}. {test}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>ui/hip_test/trend_chart.py, ui/progress/chart.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Up to {noise} more or less can be chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Bis zu {noise} mehr oder weniger kann Zufall sein.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The right is {amount} freer than the left, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rechts ist {amount} freier als links, mehr als Zufall.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>ui/hip_test/words.py, ui/progress/heat_map.py, ui/session_list.py</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>taken {minutes} min after a routine</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{minutes} min nach einer Routine gemacht</translation>
    </message>
    <message>
        <source>Often given: the thigh level or below, the hanging knee bent {knee}° or more. The test says little unless the low back stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Oft genannt: Oberschenkel waagerecht oder darunter, das hängende Knie {knee}° oder mehr gebeugt. Der Test sagt wenig, wenn der untere Rücken nicht flach bleibt.</translation>
    </message>
    <message>
        <source>In one small study of {people} people: {mean} ± {spread} cm. Lower is freer.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>In einer kleinen Studie mit {people} Menschen: {mean} ± {spread} cm. Niedriger ist freier.</translation>
    </message>
    <message>
        <source>Less than about {noise} can be chance (we could not verify that figure).</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Weniger als etwa {noise} kann Zufall sein (diese Zahl konnten wir nicht nachprüfen).</translation>
    </message>
    <message>
        <source> cm</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Left and right are the same.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Links und rechts sind gleich.</translation>
    </message>
    <message>
        <source>Left and right are {amount} apart: within the noise.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Links und rechts liegen {amount} auseinander: innerhalb der Messgenauigkeit.</translation>
    </message>
    <message>
        <source>The left is {amount} freer than the right, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Links ist {amount} freier als rechts, mehr als Zufall.</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Schmerz {pain} von 10</translation>
    </message>
    <message>
        <source>Seated internal rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Innenrotation im Sitzen</translation>
    </message>
    <message>
        <source>Modified Thomas test</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Modifizierter Thomas-Test</translation>
    </message>
    <message>
        <source>FABER height</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>FABER-Höhe</translation>
    </message>
    <message>
        <source>Active straight-leg raise</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Aktives Heben des gestreckten Beins</translation>
    </message>
    <message>
        <source>How far the thigh turns in</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Wie weit sich der Oberschenkel nach innen dreht</translation>
    </message>
    <message>
        <source>How far the thigh drops at the front of the hip</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Wie weit der Oberschenkel vorn an der Hüfte sinkt</translation>
    </message>
    <message>
        <source>How far the bent knee falls out</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Wie weit das gebeugte Knie nach außen fällt</translation>
    </message>
    <message>
        <source>How high the straight leg goes</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Wie hoch das gestreckte Bein kommt</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>Tested: the left side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Getestet: die linke Seite.</translation>
    </message>
    <message>
        <source>Tested: the right side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Getestet: die rechte Seite.</translation>
    </message>
    <message>
        <source>Sit tall at the edge, knees bent square, lower legs hanging free.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Sitz aufrecht an der Kante, Knie im rechten Winkel, Unterschenkel frei hängend.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and set it to zero with the leg hanging straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Leg das Telefon ans Schienbein und stell es auf null, während das Bein gerade hängt.</translation>
    </message>
    <message>
        <source>Turn the foot outwards by its own strength. Stop before a sitting bone lifts off.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dreh den Fuß aus eigener Kraft nach außen. Hör auf, bevor sich ein Sitzbein hebt.</translation>
    </message>
    <message>
        <source>Read the degrees from straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Lies die Grad von der Senkrechten ab.</translation>
    </message>
    <message>
        <source>Sit at the very edge, roll back, and hold the other knee to your chest until the low back lies flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Setz dich ganz an die Kante, roll zurück und halt das andere Knie an der Brust, bis der untere Rücken flach liegt.</translation>
    </message>
    <message>
        <source>Let the tested leg hang, and wait until it has settled.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Lass das getestete Bein hängen und warte, bis es ruhig ist.</translation>
    </message>
    <message>
        <source>Lay the phone along the front of the thigh and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Leg das Telefon vorn an den Oberschenkel und lies die Grad von der Waagerechten ab.</translation>
    </message>
    <message>
        <source>Below level is plus, above level is minus.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Unter der Waagerechten ist plus, darüber minus.</translation>
    </message>
    <message>
        <source>Lie on your back. Put the ankle of the tested side just above the other knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Leg dich auf den Rücken. Leg den Knöchel der getesteten Seite knapp über das andere Knie.</translation>
    </message>
    <message>
        <source>Let the bent knee fall out as far as it goes by itself. Keep the pelvis level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Lass das gebeugte Knie von selbst so weit nach außen fallen, wie es geht. Das Becken bleibt waagerecht.</translation>
    </message>
    <message>
        <source>Measure straight up with the ruler, from the surface to the outer side of the knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Miss mit dem Lineal senkrecht nach oben, von der Unterlage bis zur Außenseite des Knies.</translation>
    </message>
    <message>
        <source>Lie on your back, both legs straight. The other leg stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Leg dich auf den Rücken, beide Beine gestreckt. Das andere Bein bleibt liegen.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and raise the leg by its own strength, the knee straight.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Leg das Telefon ans Schienbein und heb das Bein aus eigener Kraft, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Stop where the knee would bend or the other leg would lift, and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Hör auf, wo sich das Knie beugen oder das andere Bein heben würde, und lies die Grad von der Waagerechten ab.</translation>
    </message>
    <message>
        <source>{measure}: {values}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{measure}: {values}</translation>
    </message>
    <message>
        <source>Drawing: someone sits at a table&apos;s edge, seen from the front. One foot is turned outwards, a phone lies on the shin, and the angle between the shin and straight down is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Zeichnung: Jemand sitzt an einer Tischkante, von vorn gesehen. Ein Fuß ist nach außen gedreht, am Schienbein liegt ein Telefon, und der Winkel zwischen Schienbein und Senkrechter ist eingezeichnet.</translation>
    </message>
    <message>
        <source>Drawing: someone lies at the end of a table, seen from the side, and holds one knee to the chest. The other leg hangs, a phone lies on its thigh, and the angle between the thigh and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Zeichnung: Jemand liegt am Ende eines Tisches, von der Seite gesehen, und hält ein Knie an der Brust. Das andere Bein hängt, am Oberschenkel liegt ein Telefon, und der Winkel zwischen Oberschenkel und Waagerechter ist eingezeichnet.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back with one ankle above the other knee, seen from above and from the feet. A ruler stands at the bent knee, and the height from the surface to its outer side is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Zeichnung: Jemand liegt auf dem Rücken, einen Knöchel über dem anderen Knie, von oben und von den Füßen her gesehen. Am gebeugten Knie steht ein Lineal, und die Höhe von der Unterlage bis zu seiner Außenseite ist eingezeichnet.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back, seen from the side, with one straight leg raised. A phone lies on its shin, and the angle between the leg and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Zeichnung: Jemand liegt auf dem Rücken, von der Seite gesehen, ein gestrecktes Bein gehoben. Am Schienbein liegt ein Telefon, und der Winkel zwischen Bein und Waagerechter ist eingezeichnet.</translation>
    </message>
    <message>
        <source>A freeze is earned by every fourth week met, and spent by itself on a week that was missed.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Jede vierte geschaffte Woche bringt einen Joker; er wird von selbst eingesetzt, wenn du eine Woche verpasst.</translation>
    </message>
    <message>
        <source>How steadily you keep your goal: one bad week lowers it a little and never to nothing.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Wie beständig du dein Ziel hältst: Eine schlechte Woche senkt den Wert ein wenig und nie auf null.</translation>
    </message>
    <message numerus="yes">
        <source>Press Space and follow along. Every minute is kept, even when you stop early: a day counts from {minutes} min, a week from {count} day(s).</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>Drück die Leertaste und mach mit. Jede Minute zählt, auch wenn du früher aufhörst: Ein Tag gilt ab {minutes} min, eine Woche ab {count} Tag.</numerusform>
            <numerusform>Drück die Leertaste und mach mit. Jede Minute zählt, auch wenn du früher aufhörst: Ein Tag gilt ab {minutes} min, eine Woche ab {count} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last weeks</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>Letzte Wochen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/session_list.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>All of your progress</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Dein ganzer Fortschritt</translation>
    </message>
    <message>
        <source>This week  ·  from {date}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Diese Woche  ·  ab {date}</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s)</source>
        <extracomment>ui/history_view.py, ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} Einheit</numerusform>
            <numerusform>{count} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift W</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Umschalt W</translation>
    </message>
    <message numerus="yes">
        <source>longest {count} week(s)</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>längste {count} Woche</numerusform>
            <numerusform>längste {count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>consistency {share}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Beständigkeit {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} freeze(s) held</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>{count} Joker bereit</numerusform>
            <numerusform>{count} Joker bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Noch nichts hier, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>at {time}, {seconds} s</source>
        <extracomment>ui/hover_card.py</extracomment>
        <translation>bei {time}, {seconds} s</translation>
    </message>
    <message>
        <source>Any other key, or a click on the picture, pauses.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Jede andere Taste oder ein Klick ins Bild hält an.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/key_list.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>This drill over and over</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Diese Übung immer wieder</translation>
    </message>
    <message>
        <source>Pre-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/pre-run.toml</extracomment>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>Post-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/post-run.toml</extracomment>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <extracomment>ui/keys.py, ui/words.py, routines/stand-alone.toml</extracomment>
        <translation>Ohne Lauf</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ton aus oder an</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/viewing.py</extracomment>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Full screen on the next monitor</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Vollbild auf dem nächsten Bildschirm</translation>
    </message>
    <message>
        <source>Leave full screen, close what is open</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Vollbild verlassen, Offenes schließen</translation>
    </message>
    <message>
        <source>Captions off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Untertitel aus oder an</translation>
    </message>
    <message>
        <source>Easier and harder variants</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Leichtere und schwerere Varianten</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Large text, to read across the room</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Große Schrift, quer durchs Zimmer zu lesen</translation>
    </message>
    <message>
        <source>Sound only, and the picture again</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Nur Ton, und das Bild zurück</translation>
    </message>
    <message>
        <source>A small window above all others, and back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ein kleines Fenster über allen anderen, und zurück</translation>
    </message>
    <message>
        <source>How many minutes you have</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Wie viele Minuten du hast</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Diese Übung ruhen lassen oder tauschen</translation>
    </message>
    <message>
        <source>Your weeks, shown or hidden</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Deine Wochen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>All of your progress, and every session</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Dein ganzer Fortschritt und jede Einheit</translation>
    </message>
    <message>
        <source>In your own video: a drill begins here</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Im eigenen Video: Hier beginnt eine Übung</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Diese Tastenliste</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/hip_test/page.py, ui/keys.py, ui/notice.py, ui/progress/progress_view.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/language.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>ui/locale.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Your session is kept in memory and will be saved again: {reason}</source>
        <extracomment>ui/logbook.py</extracomment>
        <translation>Deine Einheit bleibt im Speicher und wird später gesichert: {reason}</translation>
    </message>
    <message>
        <source>HipMob: {routine}</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>HipMob: {routine}</translation>
    </message>
    <message>
        <source>Routine: {routine}, {number} of {total}</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Routine: {routine}, {number} von {total}</translation>
    </message>
    <message>
        <source>Pre-run 1, post-run 2, stand-alone 3</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Vor dem Lauf 1, nach dem Lauf 2, ohne Lauf 3</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/notice.py</extracomment>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>ui/announcer.py, ui/overlay.py</extracomment>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>to start</source>
        <extracomment>ui/overlay.py</extracomment>
        <translation>zum Start</translation>
    </message>
    <message>
        <source>Drag drills over and into order, or use Enter, Delete, and Alt with the arrow keys.</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Zieh Übungen herüber und in ihre Reihenfolge, oder nimm Enter, Entf und Alt mit den Pfeiltasten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s)</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py, ui/start_card.py</extracomment>
        <translation>
            <numerusform>{count} Übung</numerusform>
            <numerusform>{count} Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>Build your own routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Eigene Routine bauen</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>ui/own/builder.py, ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>All drills</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Deine Routine</translation>
    </message>
    <message>
        <source>Save and follow</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Speichern und mitmachen</translation>
    </message>
    <message>
        <source>{drills}. There is no time for: {names}</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>{drills}. Keine Zeit ist für: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Done as</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Add the drill to your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Die Übung in deine Routine nehmen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move the drill up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Die Übung nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move the drill down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Die Übung nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the drill out of your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Die Übung aus deiner Routine nehmen</translation>
    </message>
    <message>
        <source>My routine</source>
        <extracomment>ui/own/collection.py</extracomment>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>Open a video</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>“{name}” is off the list; the file is where it was.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>„{name}“ ist von der Liste; die Datei ist, wo sie war.</translation>
    </message>
    <message>
        <source>“{name}” is off the list.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>„{name}“ ist von der Liste.</translation>
    </message>
    <message>
        <source>D marks where a drill begins in a video of your own. Drop one on the window.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>D markiert in einem eigenen Video, wo eine Übung beginnt. Zieh eines auf das Fenster.</translation>
    </message>
    <message>
        <source>Press D where a drill begins, or paste a list of drills: Ctrl O, Change.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Drück D, wo eine Übung beginnt, oder füg eine Übungsliste ein: Strg O, Ändern.</translation>
    </message>
    <message>
        <source>Start your video, and press D where a drill begins.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Starte dein Video und drück D, wo eine Übung beginnt.</translation>
    </message>
    <message>
        <source>“{drill}” begins at {time}. Give it a name later with Ctrl O.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>„{drill}“ beginnt bei {time}. Gib der Übung später mit Strg O einen Namen.</translation>
    </message>
    <message>
        <source>This is too near the end for another drill.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Das ist zu nah am Ende für noch eine Übung.</translation>
    </message>
    <message>
        <source>Build a routine from the drills, or drop a video on the window: its chapters become drills; without chapters you mark where each drill begins, with D while you watch or by pasted lines. The file stays where it is; nothing is uploaded.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Bau eine Routine aus den Übungen, oder zieh ein Video auf das Fenster: Seine Kapitel werden Übungen; ohne Kapitel markierst du, wo jede Übung beginnt, mit D beim Ansehen oder mit eingefügten Zeilen. Die Datei bleibt, wo sie ist; nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>The file is no longer there: {path}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Die Datei ist nicht mehr da: {path}</translation>
    </message>
    <message>
        <source>One line for each drill: when it begins, and its name. “(left)” or “(right)” at the end tells the side; lines called Rest or Get ready are not counted as work.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Eine Zeile je Übung: wann sie beginnt und wie sie heißt. „(left)“ oder „(right)“ am Ende nennt die Seite; Zeilen mit Rest oder Get ready zählen nicht als Übung.</translation>
    </message>
    <message>
        <source>Your own routines and videos</source>
        <extracomment>ui/keys.py, ui/own/sheets.py</extracomment>
        <translation>Deine eigenen Routinen und Videos</translation>
    </message>
    <message>
        <source>The drills of your video</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Die Übungen deines Videos</translation>
    </message>
    <message>
        <source>0:00 Cat-cow
0:45 Pigeon pose (left)
1:30 Pigeon pose (right)</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>0:00 Katze-Kuh
0:45 Taube (left)
1:30 Taube (right)</translation>
    </message>
    <message>
        <source>Build a routine…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Routine bauen …</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Video öffnen …</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Bei {name} mitmachen</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>{name} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Drills</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No video player works here. {reason}</source>
        <extracomment>ui/player_choice.py</extracomment>
        <translation>Hier funktioniert kein Videoplayer. {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made anew: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>Das Video „{routine}“ konnte nicht neu gemacht werden: {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>Das Video „{routine}“ konnte nicht gemacht werden: {reason}</translation>
    </message>
    <message>
        <source>{left_share} left, {right_share} right (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>{left_share} links, {right_share} rechts (links {left}, rechts {right})</translation>
    </message>
    <message>
        <source>Left against right</source>
        <extracomment>ui/progress/balance_chart.py, ui/progress/progress_view.py</extracomment>
        <translation>Links gegen rechts</translation>
    </message>
    <message>
        <source>nothing on one side only</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>nichts nur auf einer Seite</translation>
    </message>
    <message>
        <source>even (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>gleich (links {left}, rechts {right})</translation>
    </message>
    <message>
        <source>even</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/progress_view.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/forms.py, ui/progress/heat_map.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} Einheit zurückgeholt.</numerusform>
            <numerusform>{count} Einheiten zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py, ui/settings_desk.py</extracomment>
        <translation>Das hat nicht geklappt: {reason}.</translation>
    </message>
    <message>
        <source>The session was deleted.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>Die Einheit wurde gelöscht.</translation>
    </message>
    <message>
        <source>{file} was not imported: {reason}.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>{file} wurde nicht importiert: {reason}.</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Einheiten importieren</translation>
    </message>
    <message>
        <source>Histories ({patterns})</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Verläufe ({patterns})</translation>
    </message>
    <message>
        <source>A folder for the activity files</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Ein Ordner für die Aktivitätsdateien</translation>
    </message>
    <message>
        <source>Export your history</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Deinen Verlauf exportieren</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Holiday</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>It holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Es gilt ab dieser Woche. Frühere Wochen zählen nach dem Ziel, das sie hatten.</translation>
    </message>
    <message>
        <source>Excuse the week of {date}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Die Woche vom {date} entschuldigen</translation>
    </message>
    <message>
        <source>{date}  ·  {sessions}, {lost}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{date}  ·  {sessions}, {lost}</translation>
    </message>
    <message>
        <source>A copy is kept of each day with changes. Bringing one back adds the sessions that are missing now; nothing you have is changed or taken away.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Von jedem Tag mit Änderungen wird eine Kopie behalten. Zurückholen fügt die Einheiten hinzu, die jetzt fehlen; nichts, was du hast, wird geändert oder weggenommen.</translation>
    </message>
    <message>
        <source>A notification of the desktop says what the week still takes, and nothing once it is met.</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/reminders_page.py</extracomment>
        <translation>Eine Benachrichtigung sagt, was die Woche noch braucht, und nichts, sobald sie geschafft ist.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Dein Ziel</translation>
    </message>
    <message>
        <source>Days a week</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Dieses Ziel behalten</translation>
    </message>
    <message numerus="yes">
        <source> day(s) a week</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>
            <numerusform> Tag pro Woche</numerusform>
            <numerusform> Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Excuse it</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>ui/progress/forms.py, ui/settings_desk.py</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Add a session</source>
        <extracomment>ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Change this session</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Diese Einheit ändern</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Started at</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Work done</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Stiffness before</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Steifheit vorher</translation>
    </message>
    <message>
        <source>Stiffness after</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Steifheit nachher</translation>
    </message>
    <message>
        <source>An excused week neither adds to your streak nor breaks it.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Eine entschuldigte Woche verlängert deine Serie nicht und bricht sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) not in your history now</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} Einheit, die jetzt nicht im Verlauf ist</numerusform>
            <numerusform>{count} Einheiten, die jetzt nicht im Verlauf sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what is missing</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Fehlendes zurückholen</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts from {least} minutes on</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}: {minutes} Minuten, zählt ab {least} Minuten</translation>
    </message>
    <message numerus="yes">
        <source>Year from {date}: {count} day(s) counted.</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>
            <numerusform>Jahr ab {date}: {count} Tag zählt.</numerusform>
            <numerusform>Jahr ab {date}: {count} Tage zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year of days</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>Ein Jahr in Tagen</translation>
    </message>
    <message>
        <source>{date}: nothing</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>{date}: nichts</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}: {minutes} Minuten, zählt</translation>
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
            <numerusform>{minutes} Minuten in {count} Einheit</numerusform>
            <numerusform>{minutes} Minuten in {count} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of work by mode</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Geübte Minuten nach Art</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{date}: {what}.</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>{date}: {what}.</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Kalender (ICS)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (TCX)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Aktivitäten für Garmin und Strava (TCX)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (FIT)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Aktivitäten für Garmin und Strava (FIT)</translation>
    </message>
    <message>
        <source>Your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Dein Fortschritt</translation>
    </message>
    <message>
        <source>Close your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Deinen Fortschritt schließen</translation>
    </message>
    <message>
        <source>Excuse this week…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Diese Woche entschuldigen …</translation>
    </message>
    <message numerus="yes">
        <source>Goal: {count} day(s) a week</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>
            <numerusform>Ziel: {count} Tag pro Woche</numerusform>
            <numerusform>Ziel: {count} Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_month} to {last_month}</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>{first_month} bis {last_month}</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Erinnerungen …</translation>
    </message>
    <message>
        <source>Weeks and charts</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Wochen und Diagramme</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Ein Jahr später</translation>
    </message>
    <message>
        <source>Half a year</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Halbes Jahr</translation>
    </message>
    <message>
        <source>All, by month</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Alles, nach Monaten</translation>
    </message>
    <message>
        <source>Take the excuse back</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Entschuldigung zurücknehmen</translation>
    </message>
    <message>
        <source>Show {routine} sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Einheiten zeigen: {routine}</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Alle Einheiten zeigen</translation>
    </message>
    <message>
        <source>No session here.</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Hier ist keine Einheit.</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) on {date}</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} Einheit am {date}</numerusform>
            <numerusform>{count} Einheiten am {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You have done {length} of {routine}. They are kept as a session.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Du hast {length} von „{routine}“ geschafft. Das bleibt als Einheit erhalten.</translation>
    </message>
    <message>
        <source>Your last {routine} session broke off at {time}. The {length} you did are in your history.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Deine letzte Einheit „{routine}“ brach bei {time} ab. Deine {length} sind im Verlauf.</translation>
    </message>
    <message>
        <source>Switch to {routine}?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Zu „{routine}“ wechseln?</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Stay with {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Bei „{routine}“ bleiben</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Da weitermachen, wo du aufgehört hast?</translation>
    </message>
    <message>
        <source>Go on at {time}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Bei {time} weitermachen</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>What you do now counts for today.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Was du jetzt machst, zählt für heute.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Remind on {weekday}</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Am {weekday} erinnern</translation>
    </message>
    <message>
        <source>{drill} ({side})</source>
        <extracomment>ui/remote_control.py</extracomment>
        <translation>{drill} ({side})</translation>
    </message>
    <message>
        <source>{time} done</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} geschafft</translation>
    </message>
    <message>
        <source>{time} of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} von {planned}</translation>
    </message>
    <message>
        <source>{length} of work</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} geübt</translation>
    </message>
    <message>
        <source>{length} of work of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} von {planned} geübt</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>HipMob Desktop {version}</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>HipMob Desktop {version}</translation>
    </message>
    <message>
        <source>No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>Kein Konto, kein Netz; dein Verlauf bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>To have your data elsewhere, on a drive that you carry or share say: close HipMob, copy this folder there, and start HipMob with --data-dir and the new folder. The old folder stays as it is.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Wenn du deine Daten anderswo haben willst, auf einem Laufwerk zum Mitnehmen oder Teilen etwa: Schließ HipMob, kopier diesen Ordner dorthin und starte HipMob mit --data-dir und dem neuen Ordner. Der alte Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Der Pfad wurde kopiert.</translation>
    </message>
    <message>
        <source>Your history, settings and backups are files in this folder:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Dein Verlauf, deine Einstellungen und Sicherungen sind Dateien in diesem Ordner:</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you take it along:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Nichts verlässt diesen Computer, außer du nimmst es mit:</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast is light or dark as your desktop is.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Hoher Kontrast ist hell oder dunkel, wie dein Desktop es ist.</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With less of it, the ring goes on by the second. The video moves either way.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Bei weniger davon läuft der Ring im Sekundentakt. Das Video bewegt sich so oder so.</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Größe von Schrift und Bedienung</translation>
    </message>
    <message>
        <source>Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Ändert sich beim nächsten Start von HipMob.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is said, written low in the picture  (C)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Was gesagt wird, unten im Bild geschrieben  (C)</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left  (H)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Wie im Spiegel: Dein Links ist links  (H)</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Gespiegeltes Bild</translation>
    </message>
    <message>
        <source>Athlete: {name}</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Vorbild: {name}</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Athlete</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>Who shows the drills</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Wer die Übungen zeigt</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/controls.py, ui/setting_pages/player_page.py, ui/settings_desk.py</extracomment>
        <translation>Player</translation>
    </message>
    <message>
        <source>it breaks off after {reached} of {whole} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>die Datei bricht nach {reached} von {whole} Sekunden ab.</translation>
    </message>
    <message>
        <source>Saved: {length} of work</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>Gespeichert: {length} geübt</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/announcer.py, ui/small_window.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The video is ready. Space starts it.</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>Das Video ist bereit. Die Leertaste startet es.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/controls.py, ui/more_menu.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Geschwindigkeit, große Schrift, nur Ton, kleines Fenster</translation>
    </message>
    <message>
        <source>Opens a menu: speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Öffnet ein Menü: Geschwindigkeit, große Schrift, nur Ton, kleines Fenster</translation>
    </message>
    <message>
        <source>Over and over</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>Go on as usual</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Wie üblich weiter</translation>
    </message>
    <message>
        <source>Routine and app</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Routine und App</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Geschwindigkeit {rate}</translation>
    </message>
    <message>
        <source>The computer&apos;s sound is gone. The routine goes on without it.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Der Ton des Computers ist weg. Die Routine läuft ohne ihn weiter.</translation>
    </message>
    <message>
        <source>This computer has nothing to sound through. The routine plays without sound.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Dieser Computer kann keinen Ton ausgeben. Die Routine läuft ohne Ton.</translation>
    </message>
    <message numerus="yes">
        <source>The three routines have {count} minute(s) today.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>
            <numerusform>Die drei Routinen haben heute {count} Minute.</numerusform>
            <numerusform>Die drei Routinen haben heute {count} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hip self-test: due this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Hüft-Selbsttest ist dran</translation>
    </message>
    <message>
        <source>Two minutes, to compare your hips with a month ago  (Shift H)</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Zwei Minuten, um deine Hüfte mit der vor einem Monat zu vergleichen  (Umschalt H)</translation>
    </message>
    <message>
        <source>Not this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Nicht diesen Monat</translation>
    </message>
    <message>
        <source>Pain </source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Schmerz </translation>
    </message>
    <message>
        <source>Pain –</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Schmerz –</translation>
    </message>
    <message>
        <source>{side}: {changes}.</source>
        <extracomment>ui/hip_test/guide_pages.py, ui/hip_test/words.py</extracomment>
        <translation>{side}: {changes}.</translation>
    </message>
    <message>
        <source>{amount} since {day}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{amount} seit {day}</translation>
    </message>
    <message>
        <source>{change} (a real change, stiffer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (eine echte Änderung, steifer)</translation>
    </message>
    <message>
        <source>{change} (within the noise)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (innerhalb der Messgenauigkeit)</translation>
    </message>
    <message>
        <source>{change} (a real change, freer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (eine echte Änderung, freier)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rotation</translation>
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
        <translation>Beinheben</translation>
    </message>
    <message>
        <source>By themselves, 1, 2 and 3 choose before and after a routine; with Ctrl they always do.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>1, 2 und 3 allein wählen vor und nach einer Routine; mit Strg wählen sie immer.</translation>
    </message>
    <message>
        <source>During a routine: to that tenth of it</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Während einer Routine: zu diesem Zehntel</translation>
    </message>
    <message>
        <source>The monthly hip self-test</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Der monatliche Hüft-Selbsttest</translation>
    </message>
    <message>
        <source>Save the video for a phone</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Das Video fürs Telefon speichern</translation>
    </message>
    <message>
        <source>Save as a file for a phone</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Als Datei fürs Telefon speichern</translation>
    </message>
    <message>
        <source>Writing {file}: {share}</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>{file} wird geschrieben: {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{file} is ready for your phone.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>{file} ist bereit für dein Telefon.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Es wird schon eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Writing the file was stopped.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Das Schreiben der Datei wurde angehalten.</translation>
    </message>
    <message>
        <source>The video is not made yet. Try again in a moment.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Das Video ist noch nicht fertig. Versuch es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} Hüft-Selbsttest zurückgeholt.</numerusform>
            <numerusform>{count} Hüft-Selbsttests zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}, {tests} too</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{copy}, auch {tests}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s)</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} Hüft-Selbsttest</numerusform>
            <numerusform>{count} Hüft-Selbsttests</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns of the bars: {modes}</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Muster der Balken: {modes}</translation>
    </message>
    <message>
        <source>{routine} of {length}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>{routine}, {length}</translation>
    </message>
    <message>
        <source>the changed {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>geänderte Routine {routine}</translation>
    </message>
    <message>
        <source>Large text beside a smaller picture  (R)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Große Schrift neben einem kleineren Bild  (R)</translation>
    </message>
    <message>
        <source>Across the room</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Quer durchs Zimmer</translation>
    </message>
    <message>
        <source>Another player goes on where this one is.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Ein anderer Player macht da weiter, wo dieser ist.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Der beste</translation>
    </message>
    <message>
        <source>{player} plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} spielt jetzt.</translation>
    </message>
    <message>
        <source>Nothing plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Jetzt spielt nichts.</translation>
    </message>
    <message>
        <source>{player} cannot be used here. {reason}</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} kann hier nicht verwendet werden. {reason}</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Says what comes next, the cues and the count, in English</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Sagt auf Englisch, was als Nächstes kommt, die Hinweise und das Zählen</translation>
    </message>
    <message>
        <source>Chimes</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>At the start and the end of each drill</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Am Anfang und am Ende jeder Übung</translation>
    </message>
    <message>
        <source>Volume of the ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Lautstärke des Hintergrundklangs</translation>
    </message>
    <message>
        <source>Ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <source>A quiet sound under it all</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Ein leiser Klang unter allem</translation>
    </message>
    <message>
        <source>Holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Gilt ab dieser Woche. Frühere Wochen zählen nach dem Ziel, das sie hatten.</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>All your weeks are counted anew.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Alle deine Wochen werden neu gezählt.</translation>
    </message>
    <message>
        <source>A day counts from</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Ein Tag zählt ab</translation>
    </message>
    <message>
        <source>Minutes of work on one day, together or in pieces.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Geübte Minuten an einem Tag, am Stück oder verteilt.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Ein Tag endet um</translation>
    </message>
    <message>
        <source>Until then, a session after midnight belongs to the evening before. Sessions you have stay as they are.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Bis dahin gehört eine Einheit nach Mitternacht zum Abend davor. Einheiten, die du hast, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Stimme und Klänge</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/settings_desk.py, ui/video_pane.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings_sheet.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>HipMob: small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>HipMob: kleines Fenster</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Space pauses, Escape goes back to the large window, plus and minus resize.</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Die Leertaste hält an, Escape geht zurück zum großen Fenster, Plus und Minus ändern die Größe.</translation>
    </message>
    <message>
        <source>Getting your video ready  {share}</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Dein Video wird vorbereitet  {share}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Los</translation>
    </message>
    <message>
        <source>A video of your own.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Ein eigenes Video.</translation>
    </message>
    <message>
        <source>Put together by you.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Von dir zusammengestellt.</translation>
    </message>
    <message>
        <source>Wake up your hips before the first step.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Weck deine Hüfte vor dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Let your hips settle after the last one.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Lass deine Hüfte nach dem letzten Schritt zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>Time for your hips, whenever you like.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Zeit für deine Hüfte, wann immer du magst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make the video and start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Video machen und los</translation>
    </message>
    <message>
        <source>Timeline of drills</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Zeitleiste der Übungen</translation>
    </message>
    <message>
        <source>Timeline of drills. Left and right choose a drill, Enter goes to it.</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Zeitleiste der Übungen. Links und rechts wählen eine Übung, Enter geht hin.</translation>
    </message>
    <message>
        <source>{drill}, over and over</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>{drill}, immer wieder</translation>
    </message>
    <message>
        <source>Rest or swap it…</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Ruhen lassen oder tauschen …</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it  (Shift T)</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Diese Übung ruhen lassen oder tauschen  (Umschalt T)</translation>
    </message>
    <message>
        <source>Harder: {how}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Schwerer: {how}</translation>
    </message>
    <message>
        <source>Easier variant of {drill}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Leichtere Variante: {drill}</translation>
    </message>
    <message>
        <source>V closes</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>V schließt</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Achtung: {caution}</translation>
    </message>
    <message>
        <source>The video is being made ready</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Das Video wird vorbereitet</translation>
    </message>
    <message>
        <source>Space makes the video and starts</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Die Leertaste macht das Video und startet</translation>
    </message>
    <message>
        <source>Space starts the routine</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Die Leertaste startet die Routine</translation>
    </message>
    <message>
        <source>Playing, Space pauses</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Läuft, die Leertaste hält an</translation>
    </message>
    <message>
        <source>Paused, Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Angehalten, die Leertaste macht weiter</translation>
    </message>
    <message>
        <source>Done, Space starts once more</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Geschafft, die Leertaste startet noch einmal</translation>
    </message>
    <message>
        <source>Paused  ·  Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Pause  ·  weiter mit Leertaste</translation>
    </message>
    <message>
        <source>Large text, across the room</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Große Schrift, quer durchs Zimmer</translation>
    </message>
    <message>
        <source>Sound only</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Kleines Fenster über allen anderen</translation>
    </message>
    <message>
        <source>Monthly hip self-test…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Monatlicher Hüft-Selbsttest …</translation>
    </message>
    <message>
        <source>Your own routines and videos…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Deine eigenen Routinen und Videos …</translation>
    </message>
    <message>
        <source>Save as a file for a phone…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Als Datei fürs Telefon speichern …</translation>
    </message>
    <message>
        <source>Your streak starts with the first week met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Deine Serie beginnt mit der ersten geschafften Woche</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s) in a row</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} Woche in Folge</numerusform>
            <numerusform>{count} Wochen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {date}. {what}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Woche vom {date}. {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} week(s): {states}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>Letzte {count} Woche: {states}.</numerusform>
            <numerusform>Letzte {count} Wochen: {states}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Days that count this week: {days}</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Tage, die diese Woche zählen: {days}</translation>
    </message>
    <message numerus="yes">
        <source>{count} met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} geschafft</numerusform>
            <numerusform>{count} geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} excused</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} entschuldigt</numerusform>
            <numerusform>{count} entschuldigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frozen</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} gerettet</numerusform>
            <numerusform>{count} gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} missed</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} verpasst</numerusform>
            <numerusform>{count} verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} running</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} läuft</numerusform>
            <numerusform>{count} laufen</numerusform>
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
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Drill {number} of {total}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Übung {number} von {total}</translation>
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
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
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
        <translation>{seconds} s halten</translation>
    </message>
    <message>
        <source>Getting ready, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Gleich geht es los, zuerst {drill}, {length}</translation>
    </message>
    <message>
        <source>Transition, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Übergang, als Nächstes {drill}, {length}</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>LR</source>
        <extracomment>ui/words.py</extracomment>
        <translation>LR</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>{file} must end in {endings}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>{file} muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>The clip {clip} is not as its manifest says; it may be damaged.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Der Clip {clip} ist nicht, wie sein Verzeichnis sagt; er ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>video/whole.py</extracomment>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The clip {file} cannot be read: {reason}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Der Clip {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Making the video was cancelled.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Das Video zu machen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The video cannot be kept in {folder}: {reason}.</source>
        <extracomment>video/cache.py</extracomment>
        <translation>Das Video kann nicht in {folder} aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Der Clip {clip} fehlt in {folder}.</translation>
    </message>
    <message>
        <source>The voice clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Der Stimmclip {clip} fehlt in {folder}.</translation>
    </message>
    <message>
        <source>The list of clips {file} cannot be read ({reason}).</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Das Clip-Verzeichnis {file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The list of clips {file} is damaged: {reason}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Das Clip-Verzeichnis {file} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{file} must end in {suffix}.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>Writing the video was cancelled.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>Das Schreiben des Videos wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Get ready: {drill}</source>
        <extracomment>domain/own_videos.py, video/plan.py</extracomment>
        <translation>Mach dich bereit: {drill}</translation>
    </message>
    <message>
        <source>This video of your own is not on your list any more.</source>
        <extracomment>app.py</extracomment>
        <translation>Dieses eigene Video steht nicht mehr auf deiner Liste.</translation>
    </message>
    <message>
        <source>Pausing the routine and keeping the session</source>
        <extracomment>desktop/sleep.py</extracomment>
        <translation>Die Routine wird angehalten und die Einheit gesichert</translation>
    </message>
    <message numerus="yes">
        <source>These drills do not fill {count} minute(s); add another.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Diese Übungen füllen keine {count} Minute; nimm noch eine dazu.</numerusform>
            <numerusform>Diese Übungen füllen keine {count} Minuten; nimm noch eine dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>These drills are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Diese Übungen reichen für {most} Minuten, nicht für {minutes}.</translation>
    </message>
    <message>
        <source>is not as the app writes it</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist nicht so, wie die App es schreibt</translation>
    </message>
    <message>
        <source>line {line}, {column}: {reason}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>Zeile {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>is not a moment such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist kein Zeitpunkt wie {example}</translation>
    </message>
    <message>
        <source>is not a day such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist kein Tag wie {example}</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist keine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to 10</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist keine ganze Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist keines von {words}</translation>
    </message>
    <message>
        <source>line {line}: is not a line of a table</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>Zeile {line}: ist keine Zeile einer Tabelle</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>{app} is running already; its window was asked for.</source>
        <extracomment>launch.py</extracomment>
        <translation>{app} läuft schon; das Fenster wurde nach vorn gebeten.</translation>
    </message>
    <message>
        <source>no picture could be shown; it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>es ließ sich kein Bild zeigen; die Datei ist beschädigt oder von einer Art, die hier nicht abgespielt werden kann.</translation>
    </message>
    <message>
        <source>no new picture came for {seconds} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>{seconds} Sekunden lang kam kein neues Bild.</translation>
    </message>
    <message>
        <source>QtMultimedia could not play it.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>QtMultimedia konnte die Datei nicht abspielen.</translation>
    </message>
    <message>
        <source>Only the drills of the three built-in routines can rest or be swapped.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Nur die Übungen der drei mitgelieferten Routinen können ruhen oder getauscht werden.</translation>
    </message>
    <message>
        <source>Often given: {lowest} to {highest}°. We could not verify that.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Oft genannt: {lowest} bis {highest}°. Das konnten wir nicht nachprüfen.</translation>
    </message>
    <message>
        <source>Others averaged {lowest} to {highest}°. An average is no target.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Andere lagen im Mittel bei {lowest} bis {highest}°. Ein Mittelwert ist kein Ziel.</translation>
    </message>
    <message>
        <source>{routine} is on show again.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Zu sehen ist wieder „{routine}“.</translation>
    </message>
    <message>
        <source>A drill that rests comes back by itself; one that is swapped stays so until it is swapped back.</source>
        <extracomment>ui/setting_pages/drills_page.py</extracomment>
        <translation>Eine Übung, die ruht, kommt von selbst zurück; eine getauschte bleibt es, bis sie zurückgetauscht wird.</translation>
    </message>
    <message>
        <source>HipMob closes and opens again. A session under way is kept.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>HipMob schließt sich und öffnet sich neu. Eine begonnene Einheit bleibt erhalten.</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s text size. Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Zusätzlich zur Schriftgröße des Desktops. Ändert sich beim nächsten Start von HipMob.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Your drills</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Deine Übungen</translation>
    </message>
    <message>
        <source>{file} is the video itself. Choose another name for the copy.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} ist das Video selbst. Wähle für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Hip mobility: {routine}</source>
        <extracomment>video/plan.py</extracomment>
        <translation>Hüftbeweglichkeit: {routine}</translation>
    </message>
    <message>
        <source>{file} holds no moving picture.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} enthält kein bewegtes Bild.</translation>
    </message>
    <message>
        <source>{file} is cut short: it ends after {reached} of {length}.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} ist abgeschnitten: Es endet nach {reached} von {length}.</translation>
    </message>
    <message>
        <source>{file} is not a video that can be played.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} ist kein Video, das abgespielt werden kann.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
        <source>A-march</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Kniehebemarsch</translation>
    </message>
    <message>
        <source>40 to 60 steps</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>40 bis 60 Schritte</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <extracomment>drills/a-march.toml, drills/half-kneeling-hip-rock.toml, drills/leg-swing-sagittal.toml, drills/lunge-rotation.toml, drills/reverse-lunge-reach.toml</extracomment>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>glutes of the standing leg</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Gesäß des Standbeins</translation>
    </message>
    <message>
        <source>coordination</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and your arms ready to swing.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Steh aufrecht, die Füße hüftbreit, die Arme bereit zum Mitschwingen.</translation>
    </message>
    <message>
        <source>Stand tall on the planted leg.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Bleib groß auf dem Standbein.</translation>
    </message>
    <message>
        <source>Knee up, toes up.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Knie hoch, Zehen hoch.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Sich zurücklehnen, um das Knie höher zu bekommen.</translation>
    </message>
    <message>
        <source>Lift the knee only as high as feels easy, with a hand on a wall.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Heb das Knie nur so hoch, wie es leicht geht, mit einer Hand an der Wand.</translation>
    </message>
    <message>
        <source>Rise onto the ball of the planted foot with every step.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Heb dich bei jedem Schritt auf den Ballen des Standbeins.</translation>
    </message>
    <message>
        <source>Stay within reach of a wall if your balance is unsure.</source>
        <extracomment>drills/a-march.toml, drills/hip-airplane.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Bleib in Reichweite einer Wand, wenn dein Gleichgewicht unsicher ist.</translation>
    </message>
    <message>
        <source>Adductor rock-back</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Adduktoren-Wippen</translation>
    </message>
    <message>
        <source>6 to 10 on each side</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>6- bis 10-mal je Seite</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>drills/adductor-rock-back.toml, drills/frog-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-lateral.toml, drills/lunge-rotation.toml</extracomment>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>Kneel on all fours and stretch one leg straight out to the side with the foot flat.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Geh in den Vierfüßlerstand und streck ein Bein gerade zur Seite, der Fuß steht flach.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Schieb die Hüfte nach hinten.</translation>
    </message>
    <message>
        <source>Keep your spine long.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Halt den Rücken lang.</translation>
    </message>
    <message>
        <source>Rounding the back at the end.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Am Ende den Rücken runden.</translation>
    </message>
    <message>
        <source>Rock back less far.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Wippe weniger weit zurück.</translation>
    </message>
    <message>
        <source>Come down onto your forearms.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Geh auf die Unterarme hinunter.</translation>
    </message>
    <message>
        <source>Stay in a small range after a groin strain.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Bleib nach einer Leistenzerrung in kleinem Umfang.</translation>
    </message>
    <message>
        <source>Cat-cow</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>6 slow rounds</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>6 langsame Runden</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>pelvic control</source>
        <extracomment>drills/cat-cow.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Beckenkontrolle</translation>
    </message>
    <message>
        <source>Kneel on all fours with your hands under your shoulders and your knees under your hips.</source>
        <extracomment>drills/cat-cow.toml, drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Geh in den Vierfüßlerstand, die Hände unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>The tail starts the movement.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>Das Steißbein beginnt die Bewegung.</translation>
    </message>
    <message>
        <source>The head follows last.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>Der Kopf folgt zuletzt.</translation>
    </message>
    <message>
        <source>Bending the elbows.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Die Ellbogen beugen.</translation>
    </message>
    <message>
        <source>Rest on your forearms.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Stütz dich auf die Unterarme.</translation>
    </message>
    <message>
        <source>Move one segment of the spine at a time.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Beweg die Wirbelsäule Wirbel für Wirbel.</translation>
    </message>
    <message>
        <source>Make it smaller if your wrists or back hurt.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Mach es kleiner, wenn Handgelenke oder Rücken schmerzen.</translation>
    </message>
    <message>
        <source>Supine figure-four stretch</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Vierer-Dehnung in Rückenlage</translation>
    </message>
    <message>
        <source>30 seconds on each side</source>
        <extracomment>drills/figure-four-stretch.toml, drills/half-kneeling-hamstring-stretch.toml, drills/half-kneeling-hip-flexor-stretch.toml, drills/ninety-ninety-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>30 Sekunden je Seite</translation>
    </message>
    <message>
        <source>glutes</source>
        <extracomment>drills/figure-four-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-sagittal.toml, drills/ninety-ninety-stretch.toml, drills/reverse-lunge-reach.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <extracomment>drills/figure-four-stretch.toml, drills/ninety-ninety-stretch.toml</extracomment>
        <translation>tiefe Außenrotatoren der Hüfte</translation>
    </message>
    <message>
        <source>Lie on your back, rest one ankle on the opposite thigh and hold behind that thigh.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, leg einen Knöchel auf den anderen Oberschenkel und halt diesen von hinten.</translation>
    </message>
    <message>
        <source>Flex the crossed foot.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Zieh am gekreuzten Fuß die Zehen an.</translation>
    </message>
    <message>
        <source>Keep your sacrum heavy.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Lass das Kreuzbein schwer.</translation>
    </message>
    <message>
        <source>Tensing the neck.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Den Nacken anspannen.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Lass den unteren Fuß am Boden.</translation>
    </message>
    <message>
        <source>Pull the thigh closer.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Zieh den Oberschenkel näher heran.</translation>
    </message>
    <message>
        <source>Ease off if the knee of the crossed leg hurts.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Lass nach, wenn das Knie des gekreuzten Beins schmerzt.</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Hydrant</translation>
    </message>
    <message>
        <source>8 on each side</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>8-mal je Seite</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <extracomment>drills/fire-hydrant.toml, drills/hip-airplane.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <source>Lift the knee sideways.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Heb das Knie seitlich.</translation>
    </message>
    <message>
        <source>Keep your back flat as a tabletop.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Halt den Rücken flach wie eine Tischplatte.</translation>
    </message>
    <message>
        <source>Rolling the pelvis to lift the knee higher.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Das Becken drehen, um das Knie höher zu heben.</translation>
    </message>
    <message>
        <source>Lift only half as high.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Heb nur halb so hoch.</translation>
    </message>
    <message>
        <source>Pause at the top.</source>
        <extracomment>drills/fire-hydrant.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Halte oben kurz inne.</translation>
    </message>
    <message>
        <source>Lift less if the outside of the hip hurts.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Heb weniger hoch, wenn die Hüfte außen schmerzt.</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Froschdehnung</translation>
    </message>
    <message>
        <source>30 seconds, twice</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>zweimal 30 Sekunden</translation>
    </message>
    <message>
        <source>Come down onto your forearms, spread your knees wide and turn your feet out.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Geh auf die Unterarme, spreiz die Knie weit und dreh die Füße nach außen.</translation>
    </message>
    <message>
        <source>Melt backward.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Sink nach hinten.</translation>
    </message>
    <message>
        <source>Keep your knees padded.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Polster die Knie.</translation>
    </message>
    <message>
        <source>Arching the low back.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Ins Hohlkreuz fallen.</translation>
    </message>
    <message>
        <source>Bring the knees closer together.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Bring die Knie näher zusammen.</translation>
    </message>
    <message>
        <source>Spread the knees wider.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Spreiz die Knie weiter.</translation>
    </message>
    <message>
        <source>Come out of it if the inner knee hurts or the hip pinches.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Geh heraus, wenn das Knie innen schmerzt oder die Hüfte einklemmt.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Beckenheben</translation>
    </message>
    <message>
        <source>8 to 10</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>8- bis 10-mal</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>großer Gesäßmuskel</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your arms by your sides.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach, Arme neben dem Körper.</translation>
    </message>
    <message>
        <source>Exhale, ribs down.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Ausatmen, Rippen senken.</translation>
    </message>
    <message>
        <source>Press through the heels.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Drück durch die Fersen.</translation>
    </message>
    <message>
        <source>Arching the low back at the top.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Oben ins Hohlkreuz fallen.</translation>
    </message>
    <message>
        <source>Lift half as high.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Heb halb so hoch.</translation>
    </message>
    <message>
        <source>Use one leg at a time.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Nimm jeweils nur ein Bein.</translation>
    </message>
    <message>
        <source>Bring the heels closer if the hamstrings cramp.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Stell die Fersen näher heran, wenn die Beinrückseite krampft.</translation>
    </message>
    <message>
        <source>Half-kneeling hamstring stretch</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Beinrückseiten-Dehnung im Halbkniestand</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, drills/leg-swing-sagittal.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>Kneel on one knee, put the other heel on the floor in front of you with the leg almost straight, and rest your hands on that thigh.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Knie dich auf ein Knie, stell die andere Ferse vor dir auf, das Bein fast gestreckt, und leg die Hände auf diesen Oberschenkel.</translation>
    </message>
    <message>
        <source>Bring your chest forward.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Bring die Brust nach vorn.</translation>
    </message>
    <message>
        <source>Keep the knee soft.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Lass das Knie locker.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Den Rücken runden, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>Bend the front knee more.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Beug das vordere Knie mehr.</translation>
    </message>
    <message>
        <source>Fold deeper at the hip.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Beug tiefer in der Hüfte.</translation>
    </message>
    <message>
        <source>Ease off if the leg tingles.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Lass nach, wenn es im Bein kribbelt.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor stretch</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Hüftbeuger-Dehnung im Halbkniestand</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Iliopsoas</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>gerader Oberschenkelmuskel</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and reach up with the arm of the kneeling side.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Knie dich auf ein Knie, der andere Fuß steht flach vor dir, und streck den Arm der knienden Seite nach oben.</translation>
    </message>
    <message>
        <source>Tuck the tail first.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Erst das Becken aufrichten.</translation>
    </message>
    <message>
        <source>Then shift forward slightly.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Dann leicht nach vorn schieben.</translation>
    </message>
    <message>
        <source>Sinking into the low back.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Ins Hohlkreuz sinken.</translation>
    </message>
    <message>
        <source>Shift forward less.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Schieb weniger weit nach vorn.</translation>
    </message>
    <message>
        <source>Raise the rear foot behind you.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Heb den hinteren Fuß hinter dir an.</translation>
    </message>
    <message>
        <source>Back off if the front of the hip pinches.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Geh zurück, wenn es vorn in der Hüfte einklemmt.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor rock</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Hüftbeuger-Wippen im Halbkniestand</translation>
    </message>
    <message>
        <source>8 to 10 on each side</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>8- bis 10-mal je Seite</translation>
    </message>
    <message>
        <source>hip extension</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Hüftstreckung</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and your hands on your hips.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Knie dich auf ein Knie, der andere Fuß steht flach vor dir, die Hände an den Hüften.</translation>
    </message>
    <message>
        <source>Squeeze the back glute.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Spann hinten das Gesäß an.</translation>
    </message>
    <message>
        <source>Glide forward, don&apos;t arch.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Gleite nach vorn, kein Hohlkreuz.</translation>
    </message>
    <message>
        <source>Arching the low back instead of opening the hip.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Ins Hohlkreuz gehen, statt die Hüfte zu öffnen.</translation>
    </message>
    <message>
        <source>Put a cushion under the knee.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Leg ein Kissen unter das Knie.</translation>
    </message>
    <message>
        <source>Raise both arms overhead.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Heb beide Arme über den Kopf.</translation>
    </message>
    <message>
        <source>Pad the knee if the kneecap is tender.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Polster das Knie, wenn die Kniescheibe empfindlich ist.</translation>
    </message>
    <message>
        <source>Hip airplane</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Hüft-Flieger</translation>
    </message>
    <message>
        <source>3 to 5 on each side</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>3- bis 5-mal je Seite</translation>
    </message>
    <message>
        <source>rotators of the standing hip</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Rotatoren der Standhüfte</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Stand on one leg, fold forward at the hip and stretch the other leg out behind you, arms wide.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Steh auf einem Bein, beug dich aus der Hüfte vor und streck das andere Bein nach hinten, die Arme weit.</translation>
    </message>
    <message>
        <source>Turn the pelvis, not the spine.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Dreh das Becken, nicht die Wirbelsäule.</translation>
    </message>
    <message>
        <source>Keep the standing knee facing forward.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Das Standknie zeigt nach vorn.</translation>
    </message>
    <message>
        <source>Letting the standing knee fall inward.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Das Standknie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Hold a wall and fold forward less.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Halt dich an einer Wand und beug dich weniger vor.</translation>
    </message>
    <message>
        <source>Turn more slowly.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Dreh langsamer.</translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Seitlicher Ausfallschritt</translation>
    </message>
    <message>
        <source>6 to 8 lunges, changing sides</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>6 bis 8 Ausfallschritte im Seitenwechsel</translation>
    </message>
    <message>
        <source>Stand with your feet wide and your hands together in front of your chest.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Steh breitbeinig, die Hände vor der Brust zusammen.</translation>
    </message>
    <message>
        <source>Sit back and across.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Setz dich nach hinten und zur Seite.</translation>
    </message>
    <message>
        <source>Keep the other leg long.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Das andere Bein bleibt lang.</translation>
    </message>
    <message>
        <source>Letting the bent knee drop inward.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Das gebeugte Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Bend the knee only half as far.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Beug das Knie nur halb so weit.</translation>
    </message>
    <message>
        <source>Sink all the way into a Cossack squat.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Sink ganz in die Kosakenhocke.</translation>
    </message>
    <message>
        <source>Stay shallow after a groin strain.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Bleib nach einer Leistenzerrung weiter oben.</translation>
    </message>
    <message>
        <source>Lateral leg swing</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Beinpendeln seitwärts</translation>
    </message>
    <message>
        <source>10 swings on each side</source>
        <extracomment>drills/leg-swing-lateral.toml, drills/leg-swing-sagittal.toml</extracomment>
        <translation>10 Schwünge je Seite</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Hüftabduktoren</translation>
    </message>
    <message>
        <source>Face a wall with both hands on it and lean in a little, your weight on one leg.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Stell dich vor eine Wand, beide Hände daran, lehn dich etwas an, das Gewicht auf einem Bein.</translation>
    </message>
    <message>
        <source>Keep your belt level.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Der Gürtel bleibt waagerecht.</translation>
    </message>
    <message>
        <source>Swing like a smooth pendulum.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Schwing wie ein ruhiges Pendel.</translation>
    </message>
    <message>
        <source>Swaying the trunk from side to side.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Den Rumpf hin und her schwanken lassen.</translation>
    </message>
    <message>
        <source>Make the swing smaller.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Schwing kleiner.</translation>
    </message>
    <message>
        <source>Keep only one hand on the wall.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Lass nur eine Hand an der Wand.</translation>
    </message>
    <message>
        <source>If the outside of the hip hurts, don&apos;t let the leg cross the midline.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Wenn die Hüfte außen schmerzt, schwing nicht über die Mitte.</translation>
    </message>
    <message>
        <source>Forward leg swing</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Beinpendeln vor und zurück</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Stell dich seitlich an eine Wand, die nähere Hand daran, das Gewicht auf dem Bein an der Wand.</translation>
    </message>
    <message>
        <source>Swing from the hip.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Schwing aus der Hüfte.</translation>
    </message>
    <message>
        <source>Keep your ribs quiet.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Die Rippen bleiben ruhig.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind you.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Ins Hohlkreuz gehen, wenn das Bein nach hinten schwingt.</translation>
    </message>
    <message>
        <source>Swing through half the range.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Schwing halb so weit.</translation>
    </message>
    <message>
        <source>Let go of the wall and balance.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Lass die Wand los und halt das Gleichgewicht.</translation>
    </message>
    <message>
        <source>Keep the swing small after a hamstring strain.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Schwing nach einer Zerrung der Beinrückseite nur klein.</translation>
    </message>
    <message>
        <source>Lunge with rotation</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Ausfallschritt mit Rotation</translation>
    </message>
    <message>
        <source>4 on each side</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>4-mal je Seite</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>Take a long lunge and put both hands on the floor inside the front foot.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Mach einen langen Ausfallschritt und setz beide Hände innen neben den vorderen Fuß.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Schieb den Boden weg.</translation>
    </message>
    <message>
        <source>Turn from the chest.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Dreh dich aus der Brust.</translation>
    </message>
    <message>
        <source>Letting the rear leg sag.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Das hintere Bein durchhängen lassen.</translation>
    </message>
    <message>
        <source>Rest the rear knee on the floor.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Leg das hintere Knie am Boden ab.</translation>
    </message>
    <message>
        <source>Rock back into a hamstring stretch between turns.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Wippe zwischen den Drehungen zurück in eine Dehnung der Beinrückseite.</translation>
    </message>
    <message>
        <source>Use a fist or a block if a wrist hurts.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Nimm eine Faust oder einen Block, wenn ein Handgelenk schmerzt.</translation>
    </message>
    <message>
        <source>90/90 stretch</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>90/90-Dehnung</translation>
    </message>
    <message>
        <source>Sit with one shin across in front of you, the other leg bent out to the side, and lean over the front shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Sitz mit einem Unterschenkel quer vor dir, das andere Bein gebeugt zur Seite, und lehn dich über den vorderen Unterschenkel.</translation>
    </message>
    <message>
        <source>Bring your breastbone over the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Bring das Brustbein über den Unterschenkel.</translation>
    </message>
    <message>
        <source>Long back, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Langer Rücken, nur so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Den Rücken runden.</translation>
    </message>
    <message>
        <source>Sit on a cushion.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Setz dich auf ein Kissen.</translation>
    </message>
    <message>
        <source>Lower your chest closer to the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Senk die Brust näher zum Unterschenkel.</translation>
    </message>
    <message>
        <source>Ease off if a knee hurts or the hip pinches.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Lass nach, wenn ein Knie schmerzt oder die Hüfte einklemmt.</translation>
    </message>
    <message>
        <source>90/90 switch</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>90/90-Wechsel</translation>
    </message>
    <message>
        <source>8 switches, changing sides</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>8 Wechsel, Seite für Seite</translation>
    </message>
    <message>
        <source>hip rotation, inward and outward</source>
        <extracomment>drills/ninety-ninety-switch.toml, drills/windshield-wiper.toml</extracomment>
        <translation>Innen- und Außenrotation der Hüfte</translation>
    </message>
    <message>
        <source>Sit with your hands behind you, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Sitz mit den Händen hinter dir, Knie gebeugt, Füße weiter als hüftbreit.</translation>
    </message>
    <message>
        <source>Keep your heels where they are.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Lass die Fersen, wo sie sind.</translation>
    </message>
    <message>
        <source>Let the knees wipe across, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Lass die Knie hinüberwischen, nur so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Collapsing through the trunk.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Im Rumpf zusammensacken.</translation>
    </message>
    <message>
        <source>Let the knees travel less far.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Lass die Knie weniger weit wandern.</translation>
    </message>
    <message>
        <source>Take your hands off the floor.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Nimm die Hände vom Boden.</translation>
    </message>
    <message>
        <source>Make the arc smaller if a knee feels twisted.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Mach den Bogen kleiner, wenn sich ein Knie verdreht anfühlt.</translation>
    </message>
    <message>
        <source>Reverse lunge with reach</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Ausfallschritt rückwärts mit Armstrecken</translation>
    </message>
    <message>
        <source>8 lunges, changing sides</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>8 Ausfallschritte im Seitenwechsel</translation>
    </message>
    <message>
        <source>side of the trunk</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Rumpfseite</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and enough room to step back.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Steh aufrecht, die Füße hüftbreit, mit Platz für einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Drop straight down.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Sink gerade nach unten.</translation>
    </message>
    <message>
        <source>The front knee follows the second toe.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Das vordere Knie folgt der zweiten Zehe.</translation>
    </message>
    <message>
        <source>Letting the front knee fall inward.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Das vordere Knie nach innen fallen lassen.</translation>
    </message>
    <message>
        <source>Take a shallower lunge.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Mach den Ausfallschritt flacher.</translation>
    </message>
    <message>
        <source>Drive the rear knee up as you return.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Zieh beim Zurückkommen das hintere Knie hoch.</translation>
    </message>
    <message>
        <source>Keep the lunge shallow if a knee complains.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Bleib flach, wenn sich ein Knie meldet.</translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Hüftabduktion in Seitlage</translation>
    </message>
    <message>
        <source>10 on each side</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>10-mal je Seite</translation>
    </message>
    <message>
        <source>Lie on your side with the lower knee bent, the upper leg straight and your hips rolled slightly forward.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Leg dich auf die Seite, das untere Knie gebeugt, das obere Bein gestreckt, die Hüfte leicht nach vorn gerollt.</translation>
    </message>
    <message>
        <source>Let the heel lead.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Die Ferse führt.</translation>
    </message>
    <message>
        <source>Keep your waist long.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Die Taille bleibt lang.</translation>
    </message>
    <message>
        <source>Turning the toes up and letting the hip bend.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Die Zehen nach oben drehen und die Hüfte beugen.</translation>
    </message>
    <message>
        <source>Bend the upper knee.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Beug das obere Knie.</translation>
    </message>
    <message>
        <source>Pad the lower hip if it is tender.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Polster die untere Hüfte, wenn sie empfindlich ist.</translation>
    </message>
    <message>
        <source>Single-leg hinge to knee drive</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Einbeinige Hüftbeuge mit Kniehub</translation>
    </message>
    <message>
        <source>5 to 6 on each side</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>5- bis 6-mal je Seite</translation>
    </message>
    <message>
        <source>Stand on one leg with the other knee lifted in front of you and your arms as if running.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Steh auf einem Bein, das andere Knie vor dir gehoben, die Arme wie beim Laufen.</translation>
    </message>
    <message>
        <source>Fold at the hip.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Beug dich in der Hüfte.</translation>
    </message>
    <message>
        <source>Keep your back pockets level.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Die Gesäßtaschen bleiben auf einer Höhe.</translation>
    </message>
    <message>
        <source>Letting the free hip open toward the ceiling.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Die freie Hüfte zur Decke aufdrehen.</translation>
    </message>
    <message>
        <source>Tap the toes of the free foot on the floor.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Tipp mit den Zehen des freien Fußes auf den Boden.</translation>
    </message>
    <message>
        <source>Pause at the bottom.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Halte unten kurz inne.</translation>
    </message>
    <message>
        <source>Standing rib breathing</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Rippenatmung im Stand</translation>
    </message>
    <message>
        <source>2 to 3 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>2 bis 3 Atemzüge, 4 Sekunden ein, 6 aus</translation>
    </message>
    <message>
        <source>rib cage</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stand with soft knees and rest your hands on the sides of your ribs.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Steh mit lockeren Knien und leg die Hände seitlich an die Rippen.</translation>
    </message>
    <message>
        <source>Let the ribs widen.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Lass die Rippen weit werden.</translation>
    </message>
    <message>
        <source>Take a long exhale.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Atme lang aus.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders as you breathe in.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Beim Einatmen die Schultern hochziehen.</translation>
    </message>
    <message>
        <source>Breathe in for 3 seconds and out for 4.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Atme 3 Sekunden ein und 4 aus.</translation>
    </message>
    <message>
        <source>Breathe only through the nose.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Atme nur durch die Nase.</translation>
    </message>
    <message>
        <source>Breathe normally again if you feel dizzy.</source>
        <extracomment>drills/standing-breath.toml, drills/supine-breath.toml</extracomment>
        <translation>Atme wieder normal, wenn dir schwindlig wird.</translation>
    </message>
    <message>
        <source>Standing hip CAR</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Hüftkreisen im Stand (CAR)</translation>
    </message>
    <message>
        <source>4 slow circles on each side</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>4 langsame Kreise je Seite</translation>
    </message>
    <message>
        <source>every direction of the hip</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>jede Richtung der Hüfte</translation>
    </message>
    <message>
        <source>hip control</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Hüftkontrolle</translation>
    </message>
    <message>
        <source>Stand tall beside a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Steh aufrecht neben einer Wand, die nähere Hand daran, das Gewicht auf dem Bein an der Wand.</translation>
    </message>
    <message>
        <source>Draw one slow circle with the knee.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Zeichne mit dem Knie einen langsamen Kreis.</translation>
    </message>
    <message>
        <source>Only the thigh travels.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Nur der Oberschenkel wandert.</translation>
    </message>
    <message>
        <source>Twisting the pelvis to make the circle bigger.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Das Becken verdrehen, um den Kreis größer zu machen.</translation>
    </message>
    <message>
        <source>Lift the knee less high.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Heb das Knie weniger hoch.</translation>
    </message>
    <message>
        <source>Draw the circle without the wall.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Zeichne den Kreis ohne Wand.</translation>
    </message>
    <message>
        <source>If the front of the hip pinches, keep the knee lower.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Wenn es vorn in der Hüfte einklemmt, halt das Knie tiefer.</translation>
    </message>
    <message>
        <source>Standing quadriceps stretch</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Quadrizeps-Dehnung im Stand</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>Stand with one hand on a wall and hold the opposite ankle behind you.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Steh mit einer Hand an der Wand und halt den gegenüberliegenden Knöchel hinter dir.</translation>
    </message>
    <message>
        <source>Keep your knees together.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Die Knie bleiben zusammen.</translation>
    </message>
    <message>
        <source>Tuck the tail.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Richte das Becken auf.</translation>
    </message>
    <message>
        <source>Arching the back to pull the heel closer.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Ins Hohlkreuz gehen, um die Ferse näher zu ziehen.</translation>
    </message>
    <message>
        <source>Loop a strap around the ankle.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Leg einen Gurt um den Knöchel.</translation>
    </message>
    <message>
        <source>Tuck the tail a little more.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Richte das Becken noch etwas mehr auf.</translation>
    </message>
    <message>
        <source>Ease off if the knee hurts.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Lass nach, wenn das Knie schmerzt.</translation>
    </message>
    <message>
        <source>Crook-lying breathing</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Bauchatmung in Rückenlage</translation>
    </message>
    <message>
        <source>6 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>6 Atemzüge, 4 Sekunden ein, 6 aus</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>calming down</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>zur Ruhe kommen</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your hands on your belly.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach, Hände auf dem Bauch.</translation>
    </message>
    <message>
        <source>Let the belly rise.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Lass den Bauch steigen.</translation>
    </message>
    <message>
        <source>Make the exhale longer.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Atme länger aus als ein.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Den Atem anhalten.</translation>
    </message>
    <message>
        <source>Rest your calves on a chair.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Leg die Unterschenkel auf einen Stuhl.</translation>
    </message>
    <message>
        <source>Pause for one second after each exhale.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Halte nach jedem Ausatmen eine Sekunde inne.</translation>
    </message>
    <message>
        <source>Supine windshield wiper</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Scheibenwischer in Rückenlage</translation>
    </message>
    <message>
        <source>10, changing sides</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>10-mal, Seite für Seite</translation>
    </message>
    <message>
        <source>Lie on your back with your arms out wide, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, die Arme weit zur Seite, Knie gebeugt, Füße weiter als hüftbreit.</translation>
    </message>
    <message>
        <source>Let the knees drift.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Lass die Knie treiben.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Die Schultern bleiben schwer.</translation>
    </message>
    <message>
        <source>Forcing the inner knee toward the floor.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Das innere Knie zum Boden zwingen.</translation>
    </message>
    <message>
        <source>Bring the feet closer together.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Stell die Füße näher zusammen.</translation>
    </message>
    <message>
        <source>Pause at each side.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Halte auf jeder Seite kurz inne.</translation>
    </message>
    <message>
        <source>Skip this drill if you have a hip replacement, unless your surgeon has cleared it.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Lass diese Übung weg, wenn du ein künstliches Hüftgelenk hast, außer dein Operateur hat sie erlaubt.</translation>
    </message>
    <message>
        <source>Pre-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüfte vor dem Lauf.</translation>
    </message>
    <message>
        <source>Let&apos;s wake up your hips for the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wecken wir deine Hüfte für den Lauf.</translation>
    </message>
    <message>
        <source>Well done. Enjoy your run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gut gemacht. Viel Freude beim Laufen.</translation>
    </message>
    <message>
        <source>Post-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüfte nach dem Lauf.</translation>
    </message>
    <message>
        <source>Let&apos;s ease your hips after the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bringen wir deine Hüfte nach dem Lauf zur Ruhe.</translation>
    </message>
    <message>
        <source>Well done. Rest well.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gut gemacht. Erhol dich gut.</translation>
    </message>
    <message>
        <source>Stand-alone hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüfte ohne Lauf.</translation>
    </message>
    <message>
        <source>Let&apos;s move and steady your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bewegen und festigen wir deine Hüfte.</translation>
    </message>
    <message>
        <source>Well done. See you next time.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Gut gemacht. Bis zum nächsten Mal.</translation>
    </message>
    <message>
        <source>Hip mobility.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüftbeweglichkeit.</translation>
    </message>
    <message>
        <source>Let&apos;s take good care of your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tun wir deiner Hüfte etwas Gutes.</translation>
    </message>
    <message>
        <source>One minute.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Eine Minute.</translation>
    </message>
    <message>
        <source>Two minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zwei Minuten.</translation>
    </message>
    <message>
        <source>Three minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Drei Minuten.</translation>
    </message>
    <message>
        <source>Four minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Vier Minuten.</translation>
    </message>
    <message>
        <source>Five minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Fünf Minuten.</translation>
    </message>
    <message>
        <source>Six minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sechs Minuten.</translation>
    </message>
    <message>
        <source>Seven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sieben Minuten.</translation>
    </message>
    <message>
        <source>Eight minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Acht Minuten.</translation>
    </message>
    <message>
        <source>Nine minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Neun Minuten.</translation>
    </message>
    <message>
        <source>Ten minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zehn Minuten.</translation>
    </message>
    <message>
        <source>Eleven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Elf Minuten.</translation>
    </message>
    <message>
        <source>Twelve minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zwölf Minuten.</translation>
    </message>
    <message>
        <source>Thirteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreizehn Minuten.</translation>
    </message>
    <message>
        <source>Fourteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Vierzehn Minuten.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Fünfzehn Minuten.</translation>
    </message>
    <message>
        <source>Sixteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sechzehn Minuten.</translation>
    </message>
    <message>
        <source>Seventeen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Siebzehn Minuten.</translation>
    </message>
    <message>
        <source>Eighteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Achtzehn Minuten.</translation>
    </message>
    <message>
        <source>Nineteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Neunzehn Minuten.</translation>
    </message>
    <message>
        <source>Twenty minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zwanzig Minuten.</translation>
    </message>
    <message>
        <source>Begin.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Los geht’s.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Seitenwechsel.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Drei.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zwei.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Eins.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ausatmen.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Kneel on one knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Knie dich auf ein Knie.</translation>
    </message>
    <message>
        <source>Stand up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf.</translation>
    </message>
    <message>
        <source>Come to sitting.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm zum Sitzen.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken.</translation>
    </message>
    <message>
        <source>Roll over.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um.</translation>
    </message>
    <message>
        <source>Swap legs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wechsle die Beine.</translation>
    </message>
    <message>
        <source>Rest for a moment.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ruh kurz aus.</translation>
    </message>
    <message>
        <source>Same foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Derselbe Fuß bleibt vorn.</translation>
    </message>
    <message>
        <source>Lie on your right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf die rechte Seite.</translation>
    </message>
    <message>
        <source>Lie on your left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf die linke Seite.</translation>
    </message>
    <message>
        <source>March on the spot and let the opposite arm swing.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Marschier auf der Stelle, der Gegenarm schwingt mit.</translation>
    </message>
    <message>
        <source>Don&apos;t lean back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lehn dich nicht zurück.</translation>
    </message>
    <message>
        <source>Feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, Füße hüftbreit.</translation>
    </message>
    <message>
        <source>First: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zuerst: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Als Nächstes: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}, once more.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Als Nächstes: {drill}, noch einmal.</translation>
    </message>
    <message>
        <source>Rock back until the inner thigh stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wippe zurück, bis die Innenseite des Oberschenkels dehnt.</translation>
    </message>
    <message>
        <source>Don&apos;t round your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mach den Rücken nicht rund.</translation>
    </message>
    <message>
        <source>Stretch your left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Streck das linke Bein zur Seite.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hinunter in den Vierfüßlerstand, linkes Bein zur Seite.</translation>
    </message>
    <message>
        <source>Put your hands down, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz die Hände auf, linkes Bein zur Seite.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand, linkes Bein zur Seite.</translation>
    </message>
    <message>
        <source>First: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zuerst: {drill}, linke Seite.</translation>
    </message>
    <message>
        <source>Next: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Als Nächstes: {drill}, linke Seite.</translation>
    </message>
    <message>
        <source>Once more, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Noch einmal, linke Seite.</translation>
    </message>
    <message>
        <source>Stretch your right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Streck das rechte Bein zur Seite.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hinunter in den Vierfüßlerstand, rechtes Bein zur Seite.</translation>
    </message>
    <message>
        <source>Put your hands down, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz die Hände auf, rechtes Bein zur Seite.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand, rechtes Bein zur Seite.</translation>
    </message>
    <message>
        <source>First: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zuerst: {drill}, rechte Seite.</translation>
    </message>
    <message>
        <source>Next: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Als Nächstes: {drill}, rechte Seite.</translation>
    </message>
    <message>
        <source>Once more, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Noch einmal, rechte Seite.</translation>
    </message>
    <message>
        <source>Round up like a cat, then sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mach den Rücken rund wie eine Katze, dann lass ihn sinken.</translation>
    </message>
    <message>
        <source>Keep your elbows straight.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Die Ellbogen bleiben gestreckt.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hinunter in den Vierfüßlerstand, Hände unter den Schultern.</translation>
    </message>
    <message>
        <source>Put your hands down and bring both knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz die Hände auf und bring beide Knie unter die Hüften.</translation>
    </message>
    <message>
        <source>Knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Knie unter die Hüften.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand, Hände unter den Schultern.</translation>
    </message>
    <message>
        <source>Draw the thigh toward you until the outer hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zieh den Oberschenkel heran, bis die Hüfte außen dehnt.</translation>
    </message>
    <message>
        <source>Breathe out and let the hip soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme aus und lass die Hüfte weich werden.</translation>
    </message>
    <message>
        <source>Don&apos;t tense your neck.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Spann den Nacken nicht an.</translation>
    </message>
    <message>
        <source>Rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg den linken Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken und den linken Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich auf den Rücken und leg den linken Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg den rechten Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken und den rechten Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich auf den Rücken und leg den rechten Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Lift the bent knee out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Heb das gebeugte Knie zur Seite.</translation>
    </message>
    <message>
        <source>Don&apos;t roll your hips open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh die Hüfte nicht auf.</translation>
    </message>
    <message>
        <source>Stay here and lift the left knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bleib so und heb das linke Knie.</translation>
    </message>
    <message>
        <source>Stay here and lift the right knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bleib so und heb das rechte Knie.</translation>
    </message>
    <message>
        <source>Sink your hips back until the inner thighs stretch.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sink mit der Hüfte zurück, bis die Innenseiten der Oberschenkel dehnen.</translation>
    </message>
    <message>
        <source>Breathe out and let your hips sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme aus und lass die Hüfte sinken.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Geh nicht ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Come down onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hinunter auf die Unterarme, Knie weit.</translation>
    </message>
    <message>
        <source>Forearms down, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Unterarme ab, Knie weit.</translation>
    </message>
    <message>
        <source>Come onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm auf die Unterarme, Knie weit.</translation>
    </message>
    <message>
        <source>Lift your hips, pause, and lower them slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Heb die Hüfte, halte inne und senk sie langsam.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, Füße flach, Arme neben dem Körper.</translation>
    </message>
    <message>
        <source>Feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Füße flach, Arme neben dem Körper.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich auf den Rücken, Füße flach, Arme neben dem Körper.</translation>
    </message>
    <message>
        <source>Lean forward from the hips over the long leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Neig dich aus der Hüfte über das lange Bein.</translation>
    </message>
    <message>
        <source>Breathe out and fold a little further.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme aus und beug dich etwas tiefer.</translation>
    </message>
    <message>
        <source>Change knees, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wechsle das Knie, linke Ferse vor dir.</translation>
    </message>
    <message>
        <source>Kneel on your right knee, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Knie dich auf das rechte Knie, linke Ferse vor dir.</translation>
    </message>
    <message>
        <source>Left heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Linke Ferse nach vorn.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hoch auf das rechte Knie, linke Ferse vorn.</translation>
    </message>
    <message>
        <source>Change knees, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wechsle das Knie, rechte Ferse vor dir.</translation>
    </message>
    <message>
        <source>Kneel on your left knee, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Knie dich auf das linke Knie, rechte Ferse vor dir.</translation>
    </message>
    <message>
        <source>Right heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rechte Ferse nach vorn.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hoch auf das linke Knie, rechte Ferse vorn.</translation>
    </message>
    <message>
        <source>Reach up and open the front of the hip.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Streck dich nach oben und öffne die Hüfte vorn.</translation>
    </message>
    <message>
        <source>Breathe slowly and soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme langsam und werde weich.</translation>
    </message>
    <message>
        <source>Don&apos;t sink into your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sink nicht ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Put your left knee down, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz das linke Knie ab, rechter Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Take your left foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Nimm den linken Fuß zurück und setz das Knie ab.</translation>
    </message>
    <message>
        <source>Bring your right foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bring den rechten Fuß nach vorn und richte dich auf.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hoch auf das linke Knie, rechter Fuß vorn.</translation>
    </message>
    <message>
        <source>Put your right knee down, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz das rechte Knie ab, linker Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Take your right foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Nimm den rechten Fuß zurück und setz das Knie ab.</translation>
    </message>
    <message>
        <source>Bring your left foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bring den linken Fuß nach vorn und richte dich auf.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm hoch auf das rechte Knie, linker Fuß vorn.</translation>
    </message>
    <message>
        <source>Rock your hips forward and back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wippe mit der Hüfte vor und zurück.</translation>
    </message>
    <message>
        <source>Put your left knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz das linke Knie ab, Hände an die Hüften.</translation>
    </message>
    <message>
        <source>Put your right knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz das rechte Knie ab, Hände an die Hüften.</translation>
    </message>
    <message>
        <source>Fold forward, then turn open and closed.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Beug dich vor, dann dreh auf und zu.</translation>
    </message>
    <message>
        <source>Don&apos;t let the knee fall inward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lass das Knie nicht nach innen fallen.</translation>
    </message>
    <message>
        <source>Stand on your left leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf dem linken Bein und beug dich vor.</translation>
    </message>
    <message>
        <source>Stand on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf dem linken Bein.</translation>
    </message>
    <message>
        <source>Stand up on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, auf das linke Bein.</translation>
    </message>
    <message>
        <source>Stand on your right leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf dem rechten Bein und beug dich vor.</translation>
    </message>
    <message>
        <source>Stand on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf dem rechten Bein.</translation>
    </message>
    <message>
        <source>Stand up on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, auf das rechte Bein.</translation>
    </message>
    <message>
        <source>Sit toward one knee, then the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich zum einen Knie, dann zum anderen.</translation>
    </message>
    <message>
        <source>Take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Stell die Füße weit auseinander.</translation>
    </message>
    <message>
        <source>Stand up and take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf und stell die Füße weit auseinander.</translation>
    </message>
    <message>
        <source>Swing the leg out, then across.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Schwing das Bein nach außen, dann nach innen.</translation>
    </message>
    <message>
        <source>Don&apos;t sway with your trunk.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Schwanke nicht mit dem Rumpf.</translation>
    </message>
    <message>
        <source>Swap feet, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wechsle den Fuß, linkes Bein frei.</translation>
    </message>
    <message>
        <source>Face the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Schau zur Wand.</translation>
    </message>
    <message>
        <source>Stand up and face the wall, both hands on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, das Gesicht zur Wand, beide Hände daran.</translation>
    </message>
    <message>
        <source>Swap feet, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Wechsle den Fuß, rechtes Bein frei.</translation>
    </message>
    <message>
        <source>Swing the leg forward and back, easy and loose.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Schwing das Bein vor und zurück, leicht und locker.</translation>
    </message>
    <message>
        <source>Turn around, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um, linkes Bein frei.</translation>
    </message>
    <message>
        <source>Right hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rechte Hand an die Wand.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your right hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf und stell dich an die Wand, rechte Hand daran.</translation>
    </message>
    <message>
        <source>Turn around, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um, rechtes Bein frei.</translation>
    </message>
    <message>
        <source>Left hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Linke Hand an die Wand.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your left hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf und stell dich an die Wand, linke Hand daran.</translation>
    </message>
    <message>
        <source>Lower your elbow, then turn and reach up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Senk den Ellbogen, dann dreh dich und streck dich nach oben.</translation>
    </message>
    <message>
        <source>Don&apos;t let the back leg sag.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lass das hintere Bein nicht durchhängen.</translation>
    </message>
    <message>
        <source>Step your left foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz den linken Fuß nach vorn, Hände innen daneben.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your left foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mach einen langen Schritt nach vorn, Hände innen neben den linken Fuß.</translation>
    </message>
    <message>
        <source>Hands down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hände ab.</translation>
    </message>
    <message>
        <source>Step your left foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz den linken Fuß außen neben die Hände.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your left foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand, dann setz den linken Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Step your right foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz den rechten Fuß nach vorn, Hände innen daneben.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your right foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mach einen langen Schritt nach vorn, Hände innen neben den rechten Fuß.</translation>
    </message>
    <message>
        <source>Step your right foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz den rechten Fuß außen neben die Hände.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your right foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Komm in den Vierfüßlerstand, dann setz den rechten Fuß nach vorn.</translation>
    </message>
    <message>
        <source>Lean in until the hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lehn dich vor, bis die Hüfte dehnt.</translation>
    </message>
    <message>
        <source>Breathe out and lean closer.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme aus und lehn dich näher.</translation>
    </message>
    <message>
        <source>Bring your left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bring den linken Unterschenkel nach vorn.</translation>
    </message>
    <message>
        <source>Sit down with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich, linker Unterschenkel vorn, das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Linker Unterschenkel nach vorn.</translation>
    </message>
    <message>
        <source>Sit up with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich auf, linker Unterschenkel vorn, das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Bring your right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bring den rechten Unterschenkel nach vorn.</translation>
    </message>
    <message>
        <source>Sit down with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich, rechter Unterschenkel vorn, das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rechter Unterschenkel nach vorn.</translation>
    </message>
    <message>
        <source>Sit up with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich auf, rechter Unterschenkel vorn, das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Tip both knees to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Kipp beide Knie zur einen Seite, dann zur anderen.</translation>
    </message>
    <message>
        <source>Don&apos;t slump.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sack nicht zusammen.</translation>
    </message>
    <message>
        <source>Sit down with your hands behind you and your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich, Hände hinter dir, Füße weit.</translation>
    </message>
    <message>
        <source>Hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hände hinter dir, Füße weit.</translation>
    </message>
    <message>
        <source>Sit up, hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Setz dich auf, Hände hinter dir, Füße weit.</translation>
    </message>
    <message>
        <source>Lunge back and reach the same arm overhead.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ausfallschritt zurück, und derselbe Arm streckt sich nach oben.</translation>
    </message>
    <message>
        <source>Bring your feet together.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bring die Füße zusammen.</translation>
    </message>
    <message>
        <source>Lift the top leg and lower it slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Heb das obere Bein und senk es langsam.</translation>
    </message>
    <message>
        <source>Don&apos;t turn your toes up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh die Zehen nicht nach oben.</translation>
    </message>
    <message>
        <source>Roll over, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um, linkes Bein oben.</translation>
    </message>
    <message>
        <source>Lie down on your right side, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf die rechte Seite, linkes Bein oben.</translation>
    </message>
    <message>
        <source>Left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Linkes Bein oben.</translation>
    </message>
    <message>
        <source>Roll over, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um, rechtes Bein oben.</translation>
    </message>
    <message>
        <source>Lie down on your left side, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf die linke Seite, rechtes Bein oben.</translation>
    </message>
    <message>
        <source>Right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rechtes Bein oben.</translation>
    </message>
    <message>
        <source>Fold forward, then drive the knee up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Beug dich vor, dann zieh das Knie hoch.</translation>
    </message>
    <message>
        <source>Don&apos;t let the free hip open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lass die freie Hüfte nicht aufdrehen.</translation>
    </message>
    <message>
        <source>Four seconds in, six out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Vier Sekunden ein, sechs aus.</translation>
    </message>
    <message>
        <source>Keep your shoulders low.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Die Schultern bleiben tief.</translation>
    </message>
    <message>
        <source>Hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hände an die Rippen.</translation>
    </message>
    <message>
        <source>Stand up, hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, Hände an die Rippen.</translation>
    </message>
    <message>
        <source>Knee up, out to the side, and around behind you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Knie hoch, zur Seite und nach hinten herum.</translation>
    </message>
    <message>
        <source>Don&apos;t twist your pelvis.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Verdreh das Becken nicht.</translation>
    </message>
    <message>
        <source>Draw the heel toward your seat and stand tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zieh die Ferse zum Gesäß und bleib aufrecht.</translation>
    </message>
    <message>
        <source>Breathe slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Atme langsam.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mach kein Hohlkreuz.</translation>
    </message>
    <message>
        <source>Turn around and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um und fass den linken Knöchel.</translation>
    </message>
    <message>
        <source>Right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rechte Hand an die Wand, und fass den linken Knöchel.</translation>
    </message>
    <message>
        <source>Stand up, right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, rechte Hand an die Wand, und fass den linken Knöchel.</translation>
    </message>
    <message>
        <source>Turn around and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich um und fass den rechten Knöchel.</translation>
    </message>
    <message>
        <source>Left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Linke Hand an die Wand, und fass den rechten Knöchel.</translation>
    </message>
    <message>
        <source>Stand up, left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Steh auf, linke Hand an die Wand, und fass den rechten Knöchel.</translation>
    </message>
    <message>
        <source>Don&apos;t hold your breath.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Halt den Atem nicht an.</translation>
    </message>
    <message>
        <source>Lie down on your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, Hände auf den Bauch.</translation>
    </message>
    <message>
        <source>Feet flat, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Füße flach, Hände auf den Bauch.</translation>
    </message>
    <message>
        <source>Roll onto your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich auf den Rücken, Hände auf den Bauch.</translation>
    </message>
    <message>
        <source>Let both knees fall to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lass beide Knie zur einen Seite fallen, dann zur anderen.</translation>
    </message>
    <message>
        <source>Don&apos;t force the knees down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Zwing die Knie nicht hinunter.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Leg dich auf den Rücken, Füße weit, Arme weit.</translation>
    </message>
    <message>
        <source>Feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Füße weit, Arme weit.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dreh dich auf den Rücken, Füße weit, Arme weit.</translation>
    </message>
    <message>
        <source>A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Kniehebemarsch</translation>
    </message>
    <message>
        <source>brisk A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>schneller Kniehebemarsch</translation>
    </message>
    <message>
        <source>adductor rock back</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Adduktoren-Wippen</translation>
    </message>
    <message>
        <source>cat cow</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>figure four stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Vierer-Dehnung</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hydrant</translation>
    </message>
    <message>
        <source>frog stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Froschdehnung</translation>
    </message>
    <message>
        <source>glute bridge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Beckenheben</translation>
    </message>
    <message>
        <source>hamstring stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dehnung der Beinrückseite</translation>
    </message>
    <message>
        <source>hip flexor stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüftbeuger-Dehnung</translation>
    </message>
    <message>
        <source>hip flexor rock</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüftbeuger-Wippen</translation>
    </message>
    <message>
        <source>hip airplane</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüft-Flieger</translation>
    </message>
    <message>
        <source>lateral lunge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>seitlicher Ausfallschritt</translation>
    </message>
    <message>
        <source>lateral leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Beinpendeln seitwärts</translation>
    </message>
    <message>
        <source>forward leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Beinpendeln vor und zurück</translation>
    </message>
    <message>
        <source>lunge with rotation</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ausfallschritt mit Rotation</translation>
    </message>
    <message>
        <source>ninety ninety stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>90/90-Dehnung</translation>
    </message>
    <message>
        <source>ninety ninety switch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>90/90-Wechsel</translation>
    </message>
    <message>
        <source>reverse lunge with reach</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ausfallschritt rückwärts mit Armstrecken</translation>
    </message>
    <message>
        <source>side-lying hip abduction</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüftabduktion in Seitlage</translation>
    </message>
    <message>
        <source>single-leg hinge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>einbeinige Hüftbeuge</translation>
    </message>
    <message>
        <source>rib breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rippenatmung</translation>
    </message>
    <message>
        <source>hip circle</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hüftkreisen</translation>
    </message>
    <message>
        <source>quad stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quadrizeps-Dehnung</translation>
    </message>
    <message>
        <source>belly breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <source>windshield wiper</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Scheibenwischer</translation>
    </message>
    <message>
        <source>General movement education for healthy adults. It does not diagnose or treat injury.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Allgemeine Bewegungsbildung für gesunde Erwachsene. Sie stellt keine Diagnose und behandelt keine Verletzung.</translation>
    </message>
    <message>
        <source>**Ask a clinician first** if you are pregnant, have osteoporosis, have had hip, back or knee surgery, or are in pain now.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Frag zuerst ärztlich nach,** wenn du schwanger bist, Osteoporose hast, an Hüfte, Rücken oder Knie operiert wurdest oder jetzt Schmerzen hast.</translation>
    </message>
    <message>
        <source>Stretching should feel mild, never sharp.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Dehnen soll sich mild anfühlen, nie stechend.</translation>
    </message>
    <message>
        <source>**Stop and seek medical assessment** for groin or front-hip pain that builds with running, night pain, limping, difficulty bearing weight, numbness, locking or a recent fall.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Hör auf und lass dich ärztlich untersuchen** bei Schmerzen in der Leiste oder vorn an der Hüfte, die beim Laufen zunehmen, bei Nachtschmerz, Hinken, Mühe beim Auftreten, Taubheit, Blockieren oder nach einem Sturz in letzter Zeit.</translation>
    </message>
    <message>
        <source>Clear your space, and use support for balance drills.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Mach dir Platz, und halt dich bei Gleichgewichtsübungen fest.</translation>
    </message>
</context>
</TS>
