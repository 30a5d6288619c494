// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailsearch.h"

#include "services/sandbox/mail/mailrows.h"
#include "services/sandbox/mail/mailtext.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QDate searchDate(const QString &text)
{
    return QLocale::c().toDate(text, u"dd-MMM-yyyy"_s);
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone("Europe/Paris")).date();
}

bool knownValue(const SearchTerm &term)
{
    if (term.field == "has"_L1)
        return QStringList{u"attachment"_s, u"flags"_s, u"convo"_s}.contains(term.value);
    if (term.field == "fromDate"_L1 || term.field == "toDate"_L1)
        return searchDate(term.value).isValid();
    static const QStringList free{u"entire"_s, u"content"_s,  u"subject"_s,     u"sender"_s, u"to"_s,
                                  u"cc"_s,     u"fileName"_s, u"fileContent"_s, u"in"_s,     u"label"_s};
    return free.contains(term.field) && !term.value.isEmpty();
}

/// Takes one part of the key into it. False when it does not follow the grammar.
bool takePart(SearchKey &key, const QString &part)
{
    if (part == "newMails"_L1) {
        key.newMails = true;
        return true;
    }
    SearchTerm term{part.section(u':', 0, 0), part.section(u':', 1), false};
    const bool isOn = term.value == "true"_L1;
    if (term.field == "inclspamtrash"_L1 || term.field == "groupResult"_L1) {
        (term.field == "groupResult"_L1 ? key.grouped : key.withSpamAndTrash) = isOn;
        return isOn || term.value == "false"_L1;
    }
    term.isPhrase = term.value.size() > 2 && term.value.startsWith(u'"') && term.value.endsWith(u'"');
    if (term.isPhrase)
        term.value = term.value.sliced(1, term.value.size() - 2);
    if (term.value.contains(u'"') || !knownValue(term))
        return false;
    key.terms.append(term);
    return true;
}

bool textFits(const SearchTerm &term, const QString &text)
{
    if (term.isPhrase)
        return text.contains(term.value, Qt::CaseInsensitive);
    const QStringList words = term.value.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// A full address is compared whole, a word may stand anywhere in it.
bool anyAddressFits(const SearchTerm &term, const QList<Address> &addresses)
{
    const bool whole = term.value.contains(u'@');
    return std::any_of(addresses.cbegin(), addresses.cend(), [&](const Address &address) {
        return whole ? address.address.compare(term.value, Qt::CaseInsensitive) == 0 : textFits(term, address.address);
    });
}

QString fileNames(const Message &message)
{
    QStringList names;
    for (const Attachment &file : message.attachments)
        names.append(file.name);
    return names.join(u' ');
}

bool anyFileFits(const SearchTerm &term, const Message &message)
{
    return std::any_of(message.attachments.cbegin(), message.attachments.cend(), [&term](const Attachment &file) {
        return file.type.startsWith("text/"_L1) && textFits(term, QString::fromUtf8(file.bytes));
    });
}

bool conditionFits(const QString &condition, const Message &message)
{
    if (condition == "attachment"_L1)
        return hasFiles(message);
    return condition == "flags"_L1 ? message.flag != "flag_not_set"_L1 : !message.threadId.isEmpty();
}

bool folderFits(const Store &store, const SearchTerm &term, const Message &message)
{
    const Folder *folder = store.folder(message.folderId);
    return folder && (folder->id == term.value || folder->name.compare(term.value, Qt::CaseInsensitive) == 0);
}

bool labelFits(const Store &store, const SearchTerm &term, const Message &message)
{
    return std::any_of(message.labelIds.cbegin(), message.labelIds.cend(), [&](const QString &id) {
        const Label *label = store.label(id);
        return id == term.value || (label && label->name.compare(term.value, Qt::CaseInsensitive) == 0);
    });
}

QString wholeText(const Message &message)
{
    const QStringList parts{message.subject,         message.from.name,  message.from.address,  addressText(message.to),
                            addressText(message.cc), fileNames(message), readable(message.html)};
    return parts.join(u'\n');
}

bool personFits(const SearchTerm &term, const Message &message)
{
    if (term.field == "sender"_L1)
        return anyAddressFits(term, {message.from});
    return anyAddressFits(term, term.field == "to"_L1 ? message.to : message.cc);
}

bool bodyFits(const SearchTerm &term, const Message &message)
{
    if (term.field == "entire"_L1)
        return textFits(term, wholeText(message));
    if (term.field == "content"_L1)
        return textFits(term, readable(message.html));
    if (term.field == "subject"_L1)
        return textFits(term, message.subject);
    if (term.field == "fileName"_L1)
        return textFits(term, fileNames(message));
    return anyFileFits(term, message);
}

bool termFits(const Store &store, const SearchTerm &term, const Message &message)
{
    if (term.field == "sender"_L1 || term.field == "to"_L1 || term.field == "cc"_L1)
        return personFits(term, message);
    if (term.field == "has"_L1)
        return conditionFits(term.value, message);
    if (term.field == "in"_L1)
        return folderFits(store, term, message);
    if (term.field == "label"_L1)
        return labelFits(store, term, message);
    if (term.field == "fromDate"_L1)
        return dayOf(message.receivedMs) >= searchDate(term.value);
    if (term.field == "toDate"_L1)
        return dayOf(message.receivedMs) <= searchDate(term.value);
    return bodyFits(term, message);
}
} // namespace

std::optional<SearchKey> parseSearchKey(const QString &text)
{
    SearchKey key;
    key.anyTerm = text.contains(":or:"_L1);
    if (key.anyTerm && text.contains("::"_L1))
        return std::nullopt;
    const QStringList parts = text.split(key.anyTerm ? u":or:"_s : u"::"_s);
    for (const QString &part : parts) {
        if (!takePart(key, part.trimmed()))
            return std::nullopt;
    }
    if (key.terms.isEmpty() && !key.newMails)
        return std::nullopt;
    return key;
}

bool matches(const Store &store, const SearchKey &key, const Message &message)
{
    const auto fits = [&](const SearchTerm &term) { return termFits(store, term, message); };
    return key.anyTerm ? std::any_of(key.terms.cbegin(), key.terms.cend(), fits)
                       : std::all_of(key.terms.cbegin(), key.terms.cend(), fits);
}
} // namespace atlas::sandbox::mail
