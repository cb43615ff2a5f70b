# Was nur Telegram braucht: das Menü der Befehle und was außerhalb eines Dialogs gesagt wird.

# Das Menü. Je eine kurze Zeile, ohne Punkt am Ende.
command-start = Beginnen oder weitermachen
command-help = Was ich kann und wie es geht
command-back = Die letzte Antwort zurücknehmen
command-cancel = Diesen Fall erst einmal verlassen
command-language = Die Sprache wählen
command-cases = Alle Fälle und ihre nächsten Termine
command-letters = Die Schreiben dieses Falls, wie sie hinausgingen
command-alarm = Erinnerungen sehen, verschieben, abstellen oder stellen
command-about = Wer das hier betreibt und was es kennt
command-privacy = Was gespeichert ist und wer es sehen kann
command-export = Alles Gespeicherte als Datei bekommen
command-delete = Alles sofort löschen

# Im leeren Chat vor /start, höchstens 512 Zeichen.
telegram-description = Ich helfe Ihnen, die Aufzeichnung Ihres Gesprächs mit einem Kundendienst zu bekommen, und schreibe die Briefe. Kostenlos, keine Rechtsberatung.

# Im Profil des Bots, höchstens 120 Zeichen.
telegram-short-description = Ich helfe Ihnen zur Aufzeichnung Ihres Kundendienst-Gesprächs, mit Briefen. Kostenlos, keine Rechtsberatung.

# In einer Gruppe, wenn der Bot dort hinzugefügt oder gerufen wird.
telegram-private-only = Ich arbeite nur im privaten Chat, damit niemand mitliest. Bitte tippen Sie auf meinen Namen und schreiben Sie mir dort.

# Eine Nachricht oder Datei konnte nicht gesendet werden, auch später nicht.
telegram-lost = Eine Nachricht an Sie konnte nicht gesendet werden; das ist ein Fehler von mir. Ihre Antworten sind gespeichert. /letters zeigt Ihre Schreiben noch einmal, und /help sagt, wie es weitergeht.
