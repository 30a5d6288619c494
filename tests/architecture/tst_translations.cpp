// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_translations
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Message {
    QString context, source;
    QStringList translations; // several for a plural
    bool unfinished = false;
    bool obsolete = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString type = xml.attributes().value(u"type"_s).toString();
            message.unfinished = type == u"unfinished";
            message.obsolete = type == u"vanished" || type == u"obsolete";
            QString plain;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    message.translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    plain += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(plain);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &name)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR) + u"/translations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}
} // namespace

/// French is complete: nothing unfinished, nothing empty, every placeholder carried over.
class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frenchIsComplete()
    {
        const QList<Message> messages = readCatalogue(u"atlas_fr.ts"_s);
        QVERIFY2(messages.size() > 100, "translations/atlas_fr.ts is missing or nearly empty: run lupdate");
        QStringList missing;
        for (const Message &message : messages) {
            if (message.obsolete)
                continue;
            const bool empty = message.translations.isEmpty() || message.translations.contains(QString());
            if (message.unfinished || empty)
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersAreCarriedOver()
    {
        QStringList wrong;
        for (const Message &message : readCatalogue(u"atlas_fr.ts"_s)) {
            for (const QString &translation : message.translations) {
                QStringList wanted = placeholders(message.source);
                QStringList got = placeholders(translation);
                wanted.removeAll(u"%n"_s); // a singular may spell the number out
                got.removeAll(u"%n"_s);
                if (!message.obsolete && wanted != got)
                    wrong.append(message.source + u" -> "_s + translation);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void englishPluralsAreComplete()
    {
        for (const Message &message : readCatalogue(u"atlas_en.ts"_s)) {
            if (message.obsolete)
                continue;
            QVERIFY2(!message.unfinished && !message.translations.contains(QString()), qPrintable(message.source));
        }
    }
};
} // namespace tst_translations

ATLAS_TEST(tst_translations::tst_Translations)
#include "tst_translations.moc"
