// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/mailfilter.h"
#include "services/mail/mailchecks.h"
#include "ui/pages/inbox/compose/composeheader.h"
#include "ui/pages/inbox/compose/composerview.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/compose/filesbar.h"
#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/pages/inbox/compose/quotebox.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ComposeDraft ComposerView::draft() const
{
    ComposeDraft draft = m_base;
    m_header->read(draft);
    draft.html = m_editor->toHtml();
    draft.quote = m_quote->quote();
    draft.files = m_files->files();
    const QList<OutgoingFile> images = m_editor->images();
    for (const OutgoingFile &image : images)
        draft.files.append({image, {}});
    return draft;
}

qint64 ComposerView::otherBytes() const
{
    return sizeOf(draft()) - m_files->bytes();
}

void ComposerView::touched()
{
    if (m_isShowing)
        return;
    m_isTouched = true;
    m_keep->start();
    showOpenFields();
    showProblem({});
    Q_EMIT titleChanged(m_header->subject());
}

void ComposerView::keepNow()
{
    m_keep->stop();
    if (!m_isTouched || m_isSettled)
        return;
    m_actions.keepTyped(m_key, keptDraft(draft()));
    m_state->setText(tr("draft kept at %1").arg(format::time(m_actions.now())));
}

void ComposerView::keepWhole()
{
    m_keep->stop();
    m_actions.keepTyped(m_key, keptDraft(draft(), mailchecks::largestMail()));
}

/// The mail is in other hands: nothing of it is kept here any more.
void ComposerView::forget()
{
    m_keep->stop();
    m_isSettled = true;
    m_isTouched = false;
    m_actions.keepTyped(m_key, {});
}

void ComposerView::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ComposerView::setBusy(const QString &what)
{
    m_isBusy = !what.isEmpty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_send, m_template, m_more, m_discard, m_editor, m_header})
        each->setEnabled(!m_isBusy);
    m_state->setText(what);
}

bool ComposerView::checkForgotten(const ComposeDraft &draft)
{
    Prompter &prompter = m_actions.prompter();
    if (draft.subject.trimmed().isEmpty() &&
        !prompter.confirm(this, tr("Send without a subject?"), tr("Mails without one are easily overlooked."),
                          tr("Send anyway"))) {
        m_header->focusSubject();
        return false;
    }
    if (m_files->files().isEmpty() && composewords::mentionsAttachment(m_editor->toPlainText()) &&
        !prompter.confirm(this, tr("Send without an attachment?"),
                          tr("The text speaks of an attachment, and nothing is attached."), tr("Send anyway")))
        return false;
    if (m_lacksForwarded && draft.quote.isEmpty() &&
        !prompter.confirm(this, tr("Send without the forwarded mail?"), tr("It could not be read."), tr("Send anyway")))
        return false;
    const QStringList open = openFields();
    return open.isEmpty() || prompter.confirm(this, tr("Send with %n field(s) to fill in?", nullptr, int(open.size())),
                                              open.join(u", "_s), tr("Send anyway"));
}

void ComposerView::send()
{
    if (m_isSettled || m_isBusy || !m_header->check())
        return;
    if (m_files->isAwaiting() || (m_quote->isAwaited() && m_base.replyTo.isEmpty())) {
        showProblem(tr("The forwarded mail and its files are still being read."));
        return;
    }
    const ComposeDraft whole = draft();
    if (sizeOf(whole) > mailchecks::largestMail()) {
        showProblem(tr("A mail and its files are at most 40 MB together."));
        return;
    }
    if (!checkForgotten(whole))
        return;
    OutgoingMail mail = outgoing(whole);
    if (!mail.replyTo.isEmpty()) // Zoho puts the answered mail below an answer by itself
        mail.html = mailhtml::forSending(whole.html);
    m_actions.send(mail, whole.draftId);
    forget();
    Q_EMIT closed();
}

void ComposerView::saveDraft()
{
    m_header->finish();
    keepNow();
    setBusy(tr("Saving…"));
    const ComposeDraft whole = draft();
    m_actions.saveDraft(outgoing(whole), whole.draftId, m_reading.get(), [this](const Result<SentMail> &saved) {
        setBusy({});
        if (!saved) {
            const ErrorText text = errorText(saved.error(), {}, m_actions.now());
            m_isTouched = true;
            keepNow();
            showProblem(tr("Kept on this computer only. %1: %2").arg(text.title, text.advice));
            return;
        }
        m_base.draftId = saved->id;
        if (m_files->files().isEmpty() && m_editor->images().isEmpty()) {
            forget();
        } else { // Zoho keeps drafts without files
            keepWhole();
            m_isTouched = false;
            m_isSettled = true;
        }
        m_actions.say(tr("Draft saved"));
        Q_EMIT closed();
    });
}

void ComposerView::saveTemplate()
{
    setBusy(tr("Saving…"));
    m_actions.saveTemplate(outgoing(draft()), m_reading.get(), [this](const Result<SentMail> &saved) {
        setBusy({});
        if (saved) {
            m_actions.say(tr("Saved as template"));
            return;
        }
        const ErrorText text = errorText(saved.error(), {}, m_actions.now());
        showProblem(tr("The template is not saved. %1: %2").arg(text.title, text.advice));
    });
}

void ComposerView::discard()
{
    const QString loss =
        m_base.draftId.isEmpty() ? tr("What you wrote is lost.") : tr("The draft stays in Zoho as it was last saved.");
    if (m_isTouched && !m_actions.prompter().confirm(this, tr("Discard this mail?"), loss, tr("Discard")))
        return;
    forget();
    Q_EMIT closed();
}

bool ComposerView::mayClose()
{
    if (isEmpty())
        return true;
    if (!leave())
        return false;
    Q_EMIT closed();
    return true;
}

bool ComposerView::leave()
{
    if (isEmpty())
        return true;
    if (m_isBusy) // being saved: in a moment it is
        return false;
    const QString keep = tr("Save as draft"), drop = tr("Discard");
    const auto choice =
        m_actions.prompter().choose(this, tr("Keep this mail?"), tr("It has not been sent."), {keep, drop}, {});
    if (!choice)
        return false;
    if (choice->value == drop)
        forget();
    else
        putAside();
    return true;
}

void ComposerView::putAside()
{
    m_header->finish();
    keepWhole();
    const ComposeDraft whole = draft();
    m_isTouched = false;
    m_isSettled = true;
    if (!whole.files.isEmpty())
        return;
    // This goes before the answer comes: until then it is kept here.
    m_actions.saveDraft(outgoing(whole), whole.draftId, nullptr,
                        [actions = &m_actions, key = m_key](const Result<SentMail> &saved) {
                            if (saved)
                                actions->keepTyped(key, {});
                            else
                                actions->sayError(saved.error());
                        });
}

void ComposerView::reopenEntry(const QString &entryId)
{
    const QString id = entryId; // of the banner, which changes with the outbox
    if (!leave())
        return;
    const QList<OutboxEntry> &entries = m_actions.outbox().entries();
    const auto entry = std::ranges::find(entries, id, &OutboxEntry::id);
    const QString draftId = entry == entries.cend() ? QString() : entry->draftId;
    if (const auto mail = m_actions.outbox().takeBack(id))
        reopen(*mail, draftId);
}
} // namespace atlas
