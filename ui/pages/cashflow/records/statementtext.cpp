// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/statementtext.h"

#include "ui/theme/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::statementtext
{
namespace
{
struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::StatementWords)
};

QString kindWord(StatementEntry::Kind kind)
{
    switch (kind) {
    case StatementEntry::Kind::Invoice:
        return StatementWords::tr("Invoice");
    case StatementEntry::Kind::CreditNote:
        return StatementWords::tr("Credit note");
    case StatementEntry::Kind::Payment:
        break;
    }
    return StatementWords::tr("Payment");
}

QString aboutText(const StatementEntry &entry, const QDate &today)
{
    if (entry.kind == StatementEntry::Kind::Invoice && entry.due.isValid())
        //: %1 is a date
        return StatementWords::tr("due %1").arg(format::shortDate(entry.due, today));
    return entry.about;
}

QString periodText(const Statement &statement)
{
    //: %1 and %2 are dates
    return StatementWords::tr("%1 to %2").arg(format::longDate(statement.from), format::longDate(statement.to));
}

QString htmlRow(const QStringList &texts, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (int i = 0; i < texts.size(); ++i) {
        const QString side = i < 4 ? u"left"_s : u"right"_s;
        row += u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, side, texts.at(i).toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

QStringList balanceRow(const QString &label, const QDate &day, const Money &balance, const QDate &today)
{
    return {format::shortDate(day, today), label, {}, {}, {}, format::money(balance)};
}

QString html(const Statement &statement, const QString &sender, const QDate &today)
{
    QString text =
        u"<h2>%1</h2><p><b>%2</b><br>%3</p><p>%4</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s.arg(
            StatementWords::tr("Statement of account").toHtmlEscaped(), statement.contactName.toHtmlEscaped(),
            periodText(statement).toHtmlEscaped(), sender.toHtmlEscaped());
    text += htmlRow(titles(), u"th"_s);
    text +=
        htmlRow(balanceRow(StatementWords::tr("Opening balance"), statement.from, statement.opening, today), u"td"_s);
    for (const StatementEntry &entry : statement.entries)
        text += htmlRow(cells(entry, today), u"td"_s);
    text += htmlRow(balanceRow(StatementWords::tr("Closing balance"), statement.to, statement.closing, today), u"th"_s);
    return text + u"</table><p>%1</p>"_s.arg(remark(statement).toHtmlEscaped());
}
} // namespace

QStringList titles()
{
    return {StatementWords::tr("Date"),  StatementWords::tr("What"),   StatementWords::tr("Number"),
            StatementWords::tr("About"), StatementWords::tr("Amount"), StatementWords::tr("Balance")};
}

QStringList cells(const StatementEntry &entry, const QDate &today)
{
    return {format::shortDate(entry.date, today), kindWord(entry.kind),        entry.number, aboutText(entry, today),
            format::money(entry.amount),          format::money(entry.balance)};
}

QString remark(const Statement &statement)
{
    QStringList sentences;
    if (statement.leftOut > 0)
        //: %1 is a currency code
        sentences.append(StatementWords::tr("%n documents or payments are left out: Books' lists do not say what they "
                                            "are in %1.",
                                            nullptr, statement.leftOut)
                             .arg(statement.currency));
    if (!statement.unexplained.currency().isEmpty() && !statement.unexplained.isZero())
        //: %1 is an amount
        sentences.append(StatementWords::tr("Books' own balance differs by %1: opening balances, write-offs and "
                                            "refunds of credits stand in no list.")
                             .arg(format::money(statement.unexplained)));
    return sentences.join(u' ');
}

QString plain(const Statement &statement, const QDate &today)
{
    const auto line = [](QStringList texts) {
        for (QString &text : texts)
            text = text.simplified(); // a tab inside would shift the cells
        return texts.join(u'\t');
    };
    QStringList lines{
        statement.contactName.simplified(), periodText(statement), line(titles()),
        line(balanceRow(StatementWords::tr("Opening balance"), statement.from, statement.opening, today))};
    for (const StatementEntry &entry : statement.entries)
        lines.append(line(cells(entry, today)));
    lines.append(line(balanceRow(StatementWords::tr("Closing balance"), statement.to, statement.closing, today)));
    if (const QString said = remark(statement); !said.isEmpty())
        lines.append(said);
    return lines.join(u'\n');
}

QByteArray pdf(const Statement &statement, const QString &sender, const QDate &today)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(StatementWords::tr("Statement of account") + u' ' + statement.contactName);
        QTextDocument document;
        document.setDefaultFont(QFont(QFont().family(), 9));
        document.setHtml(html(statement, sender, today));
        document.print(&writer);
    }
    return bytes.startsWith("%PDF") ? bytes : QByteArray();
}
} // namespace atlas::statementtext
