// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importwords.h"

#include "models/crm/importbatches.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::importwords
{
namespace
{
struct ImportWording {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString created(int count) { return tr("%n created", nullptr, count); }
    static QString updated(int count) { return tr("%n updated", nullptr, count); }
    static QString skipped(int count) { return tr("%n left alone", nullptr, count); }
    static QString refused(int count) { return tr("%n refused", nullptr, count); }
    static QString waiting(int count) { return tr("%n not sent", nullptr, count); }
};
} // namespace

QString module(const QString &api)
{
    if (api == "Contacts"_L1)
        return ImportWording::tr("Contacts");
    if (api == "Accounts"_L1)
        return ImportWording::tr("Accounts");
    return api == "Campaigns"_L1 ? ImportWording::tr("Campaigns") : ImportWording::tr("Leads");
}

QString encoding(ImportEncoding encoding)
{
    switch (encoding) {
    case ImportEncoding::Utf8:
        return ImportWording::tr("UTF-8");
    case ImportEncoding::Utf16Le:
        return ImportWording::tr("UTF-16, little endian");
    case ImportEncoding::Utf16Be:
        return ImportWording::tr("UTF-16, big endian");
    case ImportEncoding::Windows1252:
        return ImportWording::tr("Windows-1252 (Western Europe)");
    }
    return {};
}

QString separator(QChar separator)
{
    if (separator == u';')
        return ImportWording::tr("Semicolon");
    return separator == u'\t' ? ImportWording::tr("Tab") : ImportWording::tr("Comma");
}

QString fault(ImportFault fault)
{
    switch (fault) {
    case ImportFault::None:
        return {};
    case ImportFault::Mandatory:
        return ImportWording::tr("This field must not be empty.");
    case ImportFault::Email:
        return ImportWording::tr("This is no mail address.");
    case ImportFault::Choice:
        return ImportWording::tr("The CRM has no such choice.");
    case ImportFault::Date:
        return ImportWording::tr("This is no date in the chosen order.");
    case ImportFault::Number:
        return ImportWording::tr("This is no number.");
    case ImportFault::Boolean:
        return ImportWording::tr("This is neither yes nor no.");
    case ImportFault::TooLong:
        return ImportWording::tr("This is longer than the CRM takes.");
    case ImportFault::UnknownRecord:
        return ImportWording::tr("The CRM has no record of this name.");
    case ImportFault::SeveralRecords:
        return ImportWording::tr("Several records have this name.");
    case ImportFault::TwiceInFile:
        return ImportWording::tr("An earlier row of the file is the same record.");
    }
    return {};
}

QString state(ImportItem::State state)
{
    switch (state) {
    case ImportItem::State::Waiting:
        return ImportWording::tr("not sent");
    case ImportItem::State::Sent:
        return ImportWording::tr("on its way");
    case ImportItem::State::Created:
        return ImportWording::tr("created");
    case ImportItem::State::Updated:
        return ImportWording::tr("updated");
    case ImportItem::State::Skipped:
        return ImportWording::tr("left alone");
    case ImportItem::State::Refused:
        return ImportWording::tr("refused");
    }
    return {};
}

QString why(const ImportItem &item)
{
    for (int code = 1; code <= int(ImportFault::TwiceInFile); ++code)
        if (importbatches::faultCode(ImportFault(code)) == item.code)
            return fault(ImportFault(code));
    if (item.code == "DUPLICATE_DATA"_L1)
        return ImportWording::tr("The CRM has a record with this value already.");
    if (item.code == "MANDATORY_NOT_FOUND"_L1)
        return fault(ImportFault::Mandatory);
    return item.message.isEmpty() ? item.code : item.message + u" ("_s + item.code + u')';
}

QString outcome(const ImportRun &run)
{
    using State = ImportItem::State;
    QStringList parts{ImportWording::created(run.count(State::Created))};
    if (run.count(State::Updated) > 0)
        parts.append(ImportWording::updated(run.count(State::Updated)));
    if (run.count(State::Skipped) > 0)
        parts.append(ImportWording::skipped(run.count(State::Skipped)));
    if (run.count(State::Refused) > 0)
        parts.append(ImportWording::refused(run.count(State::Refused)));
    const int open = run.count(State::Waiting) + run.count(State::Sent);
    if (open > 0)
        parts.append(ImportWording::waiting(open));
    return parts.join(u", "_s);
}
} // namespace atlas::importwords
