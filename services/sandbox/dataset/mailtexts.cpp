// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString &textTable(MailKind kind, bool french)
{
    switch (kind) {
    case MailKind::Client:
        return french ? frenchClientTable() : englishClientTable();
    case MailKind::Colleague:
        return french ? frenchColleagueTable() : englishColleagueTable();
    case MailKind::Opening:
        return french ? frenchOpeningTable() : englishOpeningTable();
    default:
        return officeTable(kind, french);
    }
}

/// Parts of a table: the first line of each is its head.
QStringList tableParts(const QString &table)
{
    return (u'\n' + table.trimmed()).split(u"\n# "_s, Qt::SkipEmptyParts);
}
} // namespace

QString typographic(QString text, bool french)
{
    constexpr QChar noBreak(0xa0);
    text.replace(u'\'', QChar(0x2019));
    if (!french)
        return text;
    for (const QChar mark : u":;?!»€%"_s)
        text.replace(u' ' + QString(mark), noBreak + QString(mark));
    return text.replace(u"« "_s, u"«"_s + noBreak);
}

QList<MailText> parsedMailTexts(const QString &table, bool french)
{
    QList<MailText> texts;
    for (const QString &part : tableParts(typographic(table, french))) {
        const qsizetype answer = part.indexOf(u"\n> "_s);
        const QString said = part.left(answer);
        texts.append({said.section(u'\n', 0, 0).trimmed(), said.section(u'\n', 1).trimmed(),
                      answer < 0 ? QString() : part.mid(answer + 3).trimmed()});
    }
    return texts;
}

QList<BulkText> parsedBulkTexts(const QString &table)
{
    QList<BulkText> texts;
    for (const QString &part : tableParts(table)) {
        const QStringList head = part.section(u'\n', 0, 0).split(u'|');
        texts.append({head.value(0), head.value(1), typographic(head.value(2), true),
                      typographic(part.section(u'\n', 1).trimmed(), true)});
    }
    return texts;
}

const QList<MailText> &mailTexts(MailKind kind, bool french)
{
    static const QHash<int, QList<MailText>> all = [] {
        QHash<int, QList<MailText>> texts;
        for (int number = 0; number <= int(MailKind::Opening); ++number) {
            texts.insert(number * 2, parsedMailTexts(textTable(MailKind(number), false), false));
            texts.insert(number * 2 + 1, parsedMailTexts(textTable(MailKind(number), true), true));
        }
        return texts;
    }();
    return *all.constFind(int(kind) * 2 + int(french));
}
} // namespace atlas::sandbox::dataset
