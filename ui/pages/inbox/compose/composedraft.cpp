// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/composedraft.h"

#include "services/mail/html/mailfilter.h"
#include "services/mail/mailoutboxjson.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonArray keptFiles(const QList<DraftFile> &files, qint64 largestKept)
{
    QJsonArray kept;
    for (const DraftFile &each : files) {
        QJsonObject one{{u"name"_s, each.file.name}, {u"content_id"_s, each.file.contentId}, {u"path"_s, each.path}};
        if (each.path.isEmpty() && each.file.bytes.size() <= largestKept)
            one.insert(u"bytes"_s, QString::fromLatin1(each.file.bytes.toBase64()));
        kept.append(one);
    }
    return kept;
}

/// False: it is not to be had any more.
bool readAgain(DraftFile &file, const QJsonObject &kept)
{
    if (kept.contains("bytes"_L1)) {
        file.file.bytes = QByteArray::fromBase64(kept.value("bytes"_L1).toString().toLatin1());
        return true;
    }
    QFile source(file.path);
    if (file.path.isEmpty() || !QFileInfo(file.path).isFile() || !source.open(QIODevice::ReadOnly))
        return false;
    file.file.bytes = source.readAll();
    return true;
}
} // namespace

QJsonObject keptDraft(const ComposeDraft &draft, qint64 largestKept)
{
    return {{u"from"_s, mailkept::fromAddress(draft.from)},
            {u"to"_s, mailkept::fromAddresses(draft.to)},
            {u"cc"_s, mailkept::fromAddresses(draft.cc)},
            {u"bcc"_s, mailkept::fromAddresses(draft.bcc)},
            {u"subject"_s, draft.subject},
            {u"html"_s, draft.html},
            {u"quote"_s, draft.quote},
            {u"reply_to"_s, draft.replyTo},
            {u"in_reply_to"_s, draft.inReplyTo},
            {u"references"_s, QJsonArray::fromStringList(draft.references)},
            {u"draft"_s, draft.draftId},
            {u"files"_s, keptFiles(draft.files, largestKept)}};
}

ComposeDraft draftFrom(const QJsonObject &kept, QStringList &lost)
{
    const OutgoingMail mail = mailkept::toMail(kept); // the fields both have go by the same names
    ComposeDraft draft;
    draft.from = mail.from;
    draft.to = mail.to;
    draft.cc = mail.cc;
    draft.bcc = mail.bcc;
    draft.subject = mail.subject;
    draft.html = mail.html;
    draft.quote = kept.value("quote"_L1).toString();
    draft.replyTo = mail.replyTo;
    draft.inReplyTo = mail.inReplyTo;
    draft.references = mail.references;
    draft.draftId = kept.value("draft"_L1).toString();
    const QJsonArray files = kept.value("files"_L1).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject one = value.toObject();
        DraftFile file;
        file.file.name = one.value("name"_L1).toString();
        file.file.contentId = one.value("content_id"_L1).toString();
        file.path = one.value("path"_L1).toString();
        if (readAgain(file, one))
            draft.files.append(file);
        else
            lost.append(file.file.name);
    }
    return draft;
}

OutgoingMail outgoing(const ComposeDraft &draft)
{
    OutgoingMail mail;
    mail.from = draft.from;
    mail.to = draft.to;
    mail.cc = draft.cc;
    mail.bcc = draft.bcc;
    mail.subject = draft.subject.trimmed();
    mail.html = mailhtml::forSending(draft.html) + draft.quote;
    mail.replyTo = draft.replyTo;
    mail.inReplyTo = draft.inReplyTo;
    mail.references = draft.references;
    for (const DraftFile &each : draft.files)
        mail.files.append(each.file);
    return mail;
}

ComposeDraft draftOf(const OutgoingMail &mail, const QString &draftId)
{
    ComposeDraft draft;
    draft.from = mail.from;
    draft.to = mail.to;
    draft.cc = mail.cc;
    draft.bcc = mail.bcc;
    draft.subject = mail.subject;
    QString html = mail.isPlainText ? mailhtml::fromPlainText(mail.html).html : mail.html;
    draft.quote = takeQuote(html);
    draft.html = forEditing(html);
    draft.replyTo = mail.replyTo;
    draft.inReplyTo = mail.inReplyTo;
    draft.references = mail.references;
    draft.draftId = draftId;
    for (const OutgoingFile &file : mail.files)
        draft.files.append({file, {}});
    return draft;
}

QString forEditing(const QString &html)
{
    static const QRegularExpression emptyLine(u"<p(?:\\s+style=\"([^\"]*)\")?[^>]*>\\s*<br\\s*/?>\\s*</p>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString safe = mailhtml::forSending(html);
    // Qt reads a line break in a paragraph as two lines, unless told.
    return safe.replace(emptyLine, u"<p style=\"-qt-paragraph-type:empty;\\1\"><br></p>"_s);
}

QString takeQuote(QString &html)
{
    constexpr QLatin1StringView opening = "<blockquote"_L1, closing = "</blockquote>"_L1;
    if (!html.endsWith(closing))
        return {};
    int depth = 0;
    qsizetype at = html.size();
    do { // to the block quote that the last end belongs to
        const qsizetype begin = html.lastIndexOf(opening, at - 1), end = html.lastIndexOf(closing, at - 1);
        depth += end > begin ? 1 : -1;
        at = std::max(begin, end);
        if (begin < 0)
            return {};
    } while (depth > 0 && at > 0);
    const qsizetype introduction = html.lastIndexOf("<p>"_L1, at);
    if (introduction < 0 || html.indexOf("</p>"_L1, introduction) + 4 != at)
        return {};
    const QString quote = html.mid(introduction);
    html.truncate(introduction);
    return quote;
}

qint64 sizeOf(const ComposeDraft &draft)
{
    qint64 size = draft.html.size() + draft.quote.size();
    for (const DraftFile &each : draft.files)
        size += each.file.bytes.size();
    return size;
}
} // namespace atlas
