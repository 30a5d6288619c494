// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/mailreaderview.h"

#include "services/core/offthread.h"
#include "ui/pages/inbox/reader/attachmentstrip.h"
#include "ui/pages/inbox/reader/exchangelist.h"
#include "ui/pages/inbox/reader/headersheet.h"
#include "ui/pages/inbox/reader/mailbrowser.h"
#include "ui/pages/inbox/reader/mailfiles.h"
#include "ui/pages/inbox/reader/mailpictures.h"
#include "ui/pages/inbox/reader/noticebar.h"
#include "ui/pages/inbox/reader/readerhead.h"
#include "ui/theme/format.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MailReader *makeMailReader(InboxActions &actions, QWidget *parent)
{
    return new MailReaderView(actions, desktopOutdoors(), parent);
}

MailReaderView::MailReaderView(InboxActions &actions, Outdoors outdoors, QWidget *parent)
    : MailReader(parent)
    , m_actions(actions)
    , m_waiting(std::make_unique<QObject>())
{
    setObjectName(u"mailReader"_s);
    setFocusPolicy(Qt::ClickFocus);
    build();
    m_keeper = new AttachmentKeeper(actions, std::move(outdoors), this);
    m_pictures = new MailPictures(actions, *m_browser, *m_remoteBar, *m_ownBar);
    connectParts();
    retranslate();
}

MailReaderView::~MailReaderView() = default;

QString MailReaderView::messageId() const
{
    return m_id;
}

void MailReaderView::showMessage(const QString &messageId)
{
    if (messageId == m_id && m_state != State::Failed && m_state != State::Gone) {
        updateRow();
        return;
    }
    m_id = messageId;
    m_waiting = std::make_unique<QObject>();
    m_body = {};
    m_mail = {};
    m_headers = {};
    m_plain = m_whole = false;
    m_pictures->clear();
    m_browser->clearMail();
    for (NoticeBar *bar : {m_receiptBar, m_cutBar, m_problemBar})
        bar->hide();
    const MailMessage *message = m_actions.book().message(messageId);
    if (!message) {
        m_state = messageId.isEmpty() ? State::Nothing : State::Gone;
        showState();
        return;
    }
    m_message = *message;
    m_keeper->setMessage(m_message);
    m_head->showMessage(m_message);
    showAnswers();
    load();
}

void MailReaderView::updateRow()
{
    if (m_id.isEmpty())
        return;
    const MailMessage *message = m_actions.book().message(m_id);
    if (!message) {
        m_waiting = std::make_unique<QObject>();
        m_state = State::Gone;
        showState();
        return;
    }
    if (m_state == State::Gone) { // brought back, by undo for one
        showMessage(m_id);
        return;
    }
    if (!(*message == m_message)) {
        m_message = *message;
        m_keeper->setMessage(m_message);
        m_head->showMessage(m_message);
        showAnswers();
    }
    updateExchange();
}

void MailReaderView::load()
{
    m_state = State::Loading;
    showState();
    m_actions.body(m_message, m_waiting.get(), [this](const Result<MailBody> &body) { bodyRead(body); });
}

void MailReaderView::bodyRead(const Result<MailBody> &body)
{
    if (!body) {
        m_error = body.error();
        m_state = State::Failed;
        showState();
        return;
    }
    m_body = *body;
    const auto filter = [html = m_body.html] { return readableMail(html); };
    QCoro::connect(offThread(filter), m_waiting.get(), [this](const ReadableMail &mail) { showText(mail); });
}

void MailReaderView::showText(const ReadableMail &mail)
{
    m_mail = mail;
    m_state = State::Read;
    showState();
    QList<MailAttachment> files;
    for (const MailAttachment &file : std::as_const(m_body.attachments)) {
        if (!file.isInline() || !mail.safe.contentIds.contains(file.contentId))
            files.append(file);
    }
    m_files->setFiles(files);
    drawText();
    m_pictures->begin(m_message, m_mail, m_body);
    showNotices();
    updateExchange();
    m_scroll->verticalScrollBar()->setValue(0);
}

void MailReaderView::drawText()
{
    if (m_plain)
        m_browser->showPlain(m_mail);
    else
        m_browser->showMail(m_mail, m_whole);
    const bool isEmpty = m_mail.safe.text.trimmed().isEmpty() && !m_mail.safe.html.contains("<img"_L1);
    m_browser->setVisible(!isEmpty);
    m_noText->setVisible(isEmpty);
    m_earlier->setVisible(!m_plain && !m_whole && !m_mail.withoutQuotation.isEmpty());
    m_head->tools().setReading(true, m_plain);
}

void MailReaderView::showNotices()
{
    if (m_state == State::Read && asksForReceipt(m_headers))
        m_receiptBar->say(tr("The sender asked for a receipt; none is sent."), {});
    if (m_state == State::Read && m_mail.safe.isCut)
        m_cutBar->say(tr("This mail is very long"), tr("Its end is not shown. Save it to read all of it."),
                      tr("Save as .eml\u2026"));
}

void MailReaderView::showAnswers()
{
    const std::optional<ComposeStart::Kind> own = ownWriting();
    m_goOn->setText(own == ComposeStart::Kind::Template ? tr("Write with this template") : tr("Go on writing"));
    m_goOn->setVisible(own.has_value());
    m_reply->setVisible(!own);
    m_replyAll->setVisible(!own && m_message.to.size() + m_message.cc.size() > 1);
    m_forward->setVisible(!own);
}

void MailReaderView::updateExchange()
{
    if (m_state != State::Read)
        return;
    QList<MailMessage> others;
    for (const MailMessage *other : conversationOf(m_actions.book(), m_message, m_actions.knownLinks()))
        others.append(*other);
    m_exchange->setExchange(others, m_message, m_actions.now().toLocalTime().date());
}

ErrorText MailReaderView::troubleText() const
{
    ErrorText text = errorText(m_error, {}, m_actions.now());
    text.action = tr("Try again");
    text.actionKind = ErrorText::Action::Retry;
    if (m_error.kind != ErrorKind::BudgetSpent)
        return text;
    text.title = tr("No calls left today");
    if (m_error.retryAfter) {
        const QDateTime when = m_actions.now().addMSecs(m_error.retryAfter->count());
        //: %1 is a time of day
        text.advice = tr("This mail was not read before. Calls are free again at %1; what was read stays readable.")
                          .arg(format::time(when));
    } else {
        text.advice = tr("This mail was not read before. Calls are free again tomorrow; what was read stays readable.");
    }
    return text;
}

void MailReaderView::showState()
{
    switch (m_state) {
    case State::Nothing:
        m_nothing->showEmpty(tr("Select a mail"), tr("J and K go through the list. E archives, S flags, Z puts off, R "
                                                     "replies, A replies to all, F forwards."));
        break;
    case State::Gone:
        m_nothing->showEmpty(tr("This mail is no longer here"),
                             tr("It was deleted or moved meanwhile. Read the folder again to see what is there."),
                             tr("Read the folder again"));
        break;
    case State::Loading:
        m_middle->setCurrentWidget(m_skeleton);
        break;
    case State::Failed:
        m_trouble->showError(troubleText());
        m_middle->setCurrentWidget(m_trouble);
        break;
    case State::Read:
        m_middle->setCurrentWidget(m_scroll);
        break;
    }
    if (m_state != State::Read)
        m_head->tools().setReading(false, false);
    const bool hasMail = m_state != State::Nothing && m_state != State::Gone;
    m_outer->setCurrentWidget(hasMail ? m_mailPage : m_nothing);
}

void MailReaderView::sayProblem(const QString &sentence)
{
    m_problemBar->say(sentence, {}, tr("Close"));
}

void MailReaderView::changeEvent(QEvent *event)
{
    MailReader::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MailReaderView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}
} // namespace atlas
