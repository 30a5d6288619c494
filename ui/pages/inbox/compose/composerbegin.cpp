// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composeheader.h"
#include "ui/pages/inbox/compose/composerview.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/compose/filesbar.h"
#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/pages/inbox/compose/quotebox.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// What a mail begins with: nothing, an answer, a forward, a draft, a template, or what was typed before.
namespace atlas
{
void ComposerView::clear()
{
    m_reading = std::make_unique<QObject>(); // nobody waits for the last mail's calls any more
    m_keep->stop();
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_base = {};
    m_answered.reset();
    m_filledFor.clear();
    m_isSettled = false;
    m_lacksForwarded = false;
    if (const MailAccount *account = m_actions.book().account())
        m_header->setSenders(account->senders);
    m_header->setFolded(false);
    m_files->setAwaited({});
    setBusy({});
    showProblem({});
    put(ComposeDraft());
    m_isTouched = false;
}

void ComposerView::put(const ComposeDraft &draft)
{
    m_isShowing = true;
    m_base = draft;
    m_header->put(draft);
    QList<DraftFile> files;
    for (const DraftFile &each : draft.files) {
        if (each.file.contentId.isEmpty())
            files.append(each);
        else
            m_editor->addImage(each.file);
    }
    m_editor->showHtml(draft.html);
    m_editor->adoptSignature(signatureHtml());
    m_quote->setRemovable(draft.replyTo.isEmpty());
    m_quote->setQuote(draft.quote);
    m_files->setProblem({});
    m_files->setFiles(files);
    m_state->clear();
    m_isShowing = false;
    showOpenFields();
    Q_EMIT titleChanged(draft.subject);
}

MailAddress ComposerView::ownAddress(const MailMessage &message) const
{
    const MailAccount *account = m_actions.book().account();
    if (!account)
        return {};
    const QList<MailAddress> addressed = message.to + message.cc;
    for (const MailSender &sender : account->senders) {
        for (const MailAddress &each : addressed) {
            if (each.address.compare(sender.from.address, Qt::CaseInsensitive) == 0)
                return sender.from;
        }
    }
    return account->senders.isEmpty() ? MailAddress() : account->senders.first().from;
}

QString ComposerView::signatureHtml() const
{
    const MailAccount *account = m_actions.book().account();
    const QString from = m_header->from().address;
    const auto sender =
        account ? std::ranges::find_if(account->senders,
                                       [&from](const MailSender &each) { return each.from.address == from; })
                : QList<MailSender>::const_iterator();
    if (!account || sender == account->senders.cend())
        return {};
    const MailSignature *signature = m_actions.book().signature(sender->signatureId);
    return signature ? signature->html : QString();
}

void ComposerView::putSignature()
{
    m_editor->setSignature(signatureHtml());
}

void ComposerView::putFresh(const ComposeDraft &draft)
{
    put(draft);
    m_isShowing = true;
    putSignature();
    m_editor->moveCursor(QTextCursor::Start);
    m_isShowing = false;
}

void ComposerView::begin(const ComposeStart &start)
{
    using Kind = ComposeStart::Kind;
    clear();
    const MailMessage *found = m_actions.book().message(start.messageId);
    const MailMessage message = found ? *found : MailMessage();
    if (start.kind == Kind::Draft && found) {
        beginDraft(message);
    } else if ((start.kind == Kind::Reply || start.kind == Kind::ReplyAll) && found) {
        beginAnswer(start, message);
    } else if (start.kind == Kind::Forward && found) {
        beginForward(message);
    } else {
        ComposeDraft draft;
        draft.to = start.to;
        draft.subject = start.subject;
        draft.html = start.text.isEmpty() ? QString() : mailhtml::fromPlainText(start.text).html;
        putFresh(draft);
        if (start.kind != Kind::New && !found)
            showProblem(tr("This mail is not here any more."));
        else if (start.kind == Kind::Template)
            useTemplate(start.messageId);
        m_header->focusFirst();
        m_isTouched = !start.text.isEmpty();
    }
}

void ComposerView::beginAnswer(const ComposeStart &start, const MailMessage &message)
{
    const bool toAll = start.kind == ComposeStart::Kind::ReplyAll;
    m_answered = message;
    ComposeDraft draft;
    draft.from = ownAddress(message);
    const QStringList own = m_actions.book().account() ? m_actions.book().account()->ownAddresses : QStringList();
    const mailtext::ReplyRecipients people = mailtext::replyRecipients(message, {}, toAll, own);
    draft.to = people.to;
    draft.cc = people.cc;
    draft.subject = mailtext::replySubject(message.subject);
    draft.html = start.text.isEmpty() ? QString() : mailhtml::fromPlainText(start.text).html;
    draft.replyTo = message.id;
    putFresh(draft);
    m_header->setFolded(!draft.to.isEmpty());
    readRecipients(message, toAll);
    readQuote(message, composewords::replyIntroduction(message), false);
    m_editor->setFocus();
    m_isTouched = !start.text.isEmpty();
}

void ComposerView::beginForward(const MailMessage &message)
{
    ComposeDraft draft;
    draft.from = ownAddress(message);
    draft.subject = mailtext::forwardSubject(message.subject);
    putFresh(draft);
    readQuote(message, composewords::forwardIntroduction(message), true);
    m_header->focusFirst();
}

void ComposerView::beginDraft(const MailMessage &message)
{
    const QHash<QString, QJsonObject> &typed = m_actions.typed();
    for (auto each = typed.cbegin(); each != typed.cend(); ++each) {
        if (each.value().value("draft"_L1).toString() == message.id) { // more is here than at Zoho
            resume(QString(each.key()));
            return;
        }
    }
    ComposeDraft draft;
    draft.from = message.from;
    draft.to = message.to;
    draft.cc = message.cc;
    draft.subject = message.subject;
    draft.draftId = message.id;
    put(draft);
    setBusy(tr("Reading the draft…"));
    m_actions.body(message, m_reading.get(), [this, message, draft](const Result<MailBody> &body) {
        setBusy({});
        if (!body) {
            const ErrorText text = errorText(body.error(), {}, m_actions.now());
            m_base.draftId.clear(); // what is written now must not replace a text nobody has seen
            showProblem(tr("The draft cannot be read: %1. %2").arg(text.title, text.advice));
            return;
        }
        OutgoingMail mail;
        mail.html = body->html.trimmed();
        const ComposeDraft read = draftOf(mail, draft.draftId);
        ComposeDraft whole = draft;
        whole.html = read.html;
        whole.quote = read.quote;
        put(whole);
        m_isTouched = false;
        fetchFiles(message, body->attachments);
        readDraftHeaders(message);
    });
}

/// Rows tell neither blind copies nor what a draft answers.
void ComposerView::readDraftHeaders(const MailMessage &message)
{
    m_actions.headers(message, m_reading.get(), [this](const Result<MailHeaders> &headers) {
        if (!headers)
            return;
        ComposeDraft now = draft();
        const QList<MailAddress> blind = mailtext::parseAddresses(headers->value(u"Bcc"_s));
        if (now.bcc.isEmpty() && !blind.isEmpty()) {
            now.bcc = blind;
            m_header->put(now);
        }
        const MailLinks links = MailLinks::of(*headers);
        m_base.inReplyTo = links.inReplyTo;
        m_base.references = links.references;
        const QHash<QString, MailLinks> &known = m_actions.knownLinks();
        for (auto each = known.cbegin(); each != known.cend() && !links.inReplyTo.isEmpty(); ++each) {
            if (each->messageId == links.inReplyTo)
                m_base.replyTo = each.key();
        }
        m_quote->setRemovable(m_base.replyTo.isEmpty());
    });
}

void ComposerView::readRecipients(const MailMessage &message, bool toAll)
{
    m_actions.headers(message, m_reading.get(), [this, message, toAll](const Result<MailHeaders> &headers) {
        if (!headers)
            return; // the row's own recipients stay
        const MailLinks links = MailLinks::of(*headers);
        m_base.inReplyTo = links.messageId;
        m_base.references = links.references;
        if (!links.messageId.isEmpty() && !m_base.references.contains(links.messageId))
            m_base.references.append(links.messageId);
        const QStringList own = m_actions.book().account() ? m_actions.book().account()->ownAddresses : QStringList();
        const mailtext::ReplyRecipients before = mailtext::replyRecipients(message, {}, toAll, own),
                                        people = mailtext::replyRecipients(message, *headers, toAll, own);
        const ComposeDraft now = draft();
        if (now.to == before.to && now.cc == before.cc) // else the person chose
            m_header->setRecipients(people.to, people.cc);
    });
}

void ComposerView::readQuote(const MailMessage &message, const QString &introduction, bool withFiles)
{
    m_quote->setAwaited(true);
    m_actions.body(message, m_reading.get(), [this, message, introduction, withFiles](const Result<MailBody> &body) {
        m_quote->setAwaited(false);
        if (!body) {
            const ErrorText text = errorText(body.error(), {}, m_actions.now());
            m_lacksForwarded = withFiles;
            showProblem(withFiles ? tr("The mail to forward cannot be read: %1. %2").arg(text.title, text.advice)
                                  : tr("The mail cannot be quoted: %1. %2").arg(text.title, text.advice));
            return;
        }
        m_quote->setQuote(mailhtml::quotation(body->html, introduction));
        if (withFiles)
            fetchFiles(message, body->attachments);
    });
}

void ComposerView::fetchFiles(const MailMessage &message, const QList<MailAttachment> &files)
{
    QStringList names;
    for (const MailAttachment &file : files) {
        if (!file.isInline())
            names.append(file.name);
    }
    m_files->setAwaited(names);
    for (const MailAttachment &file : files) {
        if (file.isInline())
            continue; // quotations have no images
        m_actions.attachment(message, file, m_reading.get(), [this, name = file.name](const Result<QByteArray> &bytes) {
            m_files->arrived(name);
            if (!bytes) {
                const ErrorText text = errorText(bytes.error(), {}, m_actions.now());
                m_files->setProblem(tr("“%1” cannot be read and is not attached: %2").arg(name, text.title));
                return;
            }
            DraftFile read;
            read.file.name = name;
            read.file.bytes = *bytes;
            m_files->add(read, otherBytes());
        });
    }
}

void ComposerView::reopen(const OutgoingMail &mail, const QString &draftId)
{
    if (!isEmpty()) // another one was begun meanwhile
        putAside();
    clear();
    put(draftOf(mail, draftId));
    if (const MailMessage *answered = m_actions.book().message(mail.replyTo))
        m_answered = *answered;
    m_header->setFolded(!mail.replyTo.isEmpty() && !mail.to.isEmpty());
    m_isTouched = true;
    keepNow(); // it is nowhere else now
    m_editor->setFocus();
}

void ComposerView::resume(const QString &key)
{
    const QJsonObject kept = m_actions.typed().value(key);
    clear();
    m_key = key;
    QStringList lost;
    put(draftFrom(kept, lost));
    if (const MailMessage *answered = m_actions.book().message(m_base.replyTo))
        m_answered = *answered;
    if (!lost.isEmpty())
        m_files->setProblem(tr("Not there any more, attach again: %1").arg(lost.join(u", "_s)));
    m_header->setFolded(m_answered.has_value() && !m_header->to().isEmpty());
    m_isTouched = !kept.isEmpty();
    m_editor->setFocus();
}
} // namespace atlas
