// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/mail/mailtext.h"
#include "ui/pages/inbox/reader/emlfile.h"
#include "ui/pages/inbox/reader/headersheet.h"
#include "ui/pages/inbox/reader/mailfiles.h"
#include "ui/pages/inbox/reader/mailreaderview.h"
#include "ui/pages/inbox/reader/readerhead.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

// What a person does with the mail that is open.
namespace atlas
{
namespace
{
constexpr qsizetype longestSaidLink = 80; ///< letters of a link's text in a question
}

std::optional<ComposeStart::Kind> MailReaderView::ownWriting() const
{
    const MailFolder *folder = m_actions.book().folder(m_message.folderId);
    if (folder && folder->kind == MailFolder::Kind::Drafts)
        return ComposeStart::Kind::Draft;
    if (folder && folder->kind == MailFolder::Kind::Templates)
        return ComposeStart::Kind::Template;
    return {};
}

void MailReaderView::goOnWriting()
{
    ComposeStart start;
    start.kind = ownWriting().value_or(ComposeStart::Kind::New);
    start.messageId = m_id;
    m_actions.compose(start);
}

void MailReaderView::answer(ComposeStart::Kind kind)
{
    if (ownWriting())
        return;
    ComposeStart start;
    start.kind = kind;
    start.messageId = m_id;
    m_actions.compose(start);
}

void MailReaderView::hoverLink(int link)
{
    const mailhtml::Link target = m_mail.safe.links.value(link);
    m_linkLine->setTone(target.isMisleading ? Label::Tone::Warn : Label::Tone::Secondary);
    //: %1 is the address a link leads to, shown because the link's text names another
    m_linkLine->setText(target.isMisleading ? tr("Leads to %1").arg(target.target) : target.target);
}

void MailReaderView::followLink(int link)
{
    const mailhtml::Link target = m_mail.safe.links.value(link);
    if (target.target.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        composeTo(target.target);
        return;
    }
    const QUrl url(target.target, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return;
    // A dialog may take what looks like markup for markup.
    const QString said = target.text.left(longestSaidLink).replace(u'<', u'\u2039').replace(u'>', u'\u203A');
    //: %1 is the text of a link, %2 the host it leads to
    const QString question = tr("The text says %1, the link leads to %2.").arg(said, target.host);
    if (target.isMisleading && !m_actions.prompter().confirm(this, tr("Open this link?"), question,
                                                             //: %1 is a host
                                                             tr("Open %1").arg(target.host)))
        return;
    if (!m_keeper->outdoors().open(url))
        sayProblem(tr("This computer has no program that opens links. Copy the link's target from its menu."));
}

void MailReaderView::composeTo(const QString &mailto)
{
    const QUrl url(mailto);
    const QUrlQuery query(url);
    ComposeStart start;
    start.kind = ComposeStart::Kind::New;
    start.to = mailtext::parseAddresses(url.path(QUrl::FullyDecoded));
    start.subject = query.queryItemValue(u"subject"_s, QUrl::FullyDecoded).simplified();
    start.text = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
    m_actions.compose(start);
}

void MailReaderView::withHeaders(const std::function<void()> &then)
{
    m_actions.headers(m_message, m_waiting.get(), [this, then](const Result<MailHeaders> &headers) {
        if (!headers) {
            const ErrorText text = errorText(headers.error(), {}, m_actions.now());
            //: %1 is what happened, %2 what to do
            sayProblem(tr("The headers cannot be read. %1: %2").arg(text.title, text.advice));
            return;
        }
        m_headers = *headers;
        showNotices();
        then();
    });
}

void MailReaderView::showHeaders()
{
    withHeaders([this] {
        auto *sheet = new HeaderSheet(m_headers, this);
        sheet->present();
    });
}

void MailReaderView::saveAsFile()
{
    const QString subject = m_message.subject.isEmpty() ? tr("Mail") : QString(m_message.subject).replace(u'/', u'-');
    m_keeper->outdoors().askFile(this, mailtext::safeFileName(subject + u".eml"_s),
                                 [this, of = m_id](const QString &path) {
                                     if (of == m_id && m_state == State::Read && m_keeper->mayWrite(path))
                                         withHeaders([this, path] { collectFiles(path, m_body.attachments, {}); });
                                 });
}

void MailReaderView::collectFiles(const QString &path, QList<MailAttachment> rest,
                                  const QList<QPair<MailAttachment, QByteArray>> &read)
{
    if (rest.isEmpty()) {
        writeFile(path, read);
        return;
    }
    const MailAttachment file = rest.takeFirst();
    m_keeper->fetch(file, [this, path, rest, read, file](const QByteArray &bytes) {
        collectFiles(path, rest, read + QList<QPair<MailAttachment, QByteArray>>{{file, bytes}});
    });
}

void MailReaderView::writeFile(const QString &path, const QList<QPair<MailAttachment, QByteArray>> &files)
{
    const auto make = [headers = m_headers, html = m_body.html, files] { return emlFile(headers, html, files); };
    QCoro::connect(offThread(make), m_waiting.get(), [this, path](const QByteArray &eml) { m_keeper->put(path, eml); });
}

bool MailReaderView::actOnKey(int key)
{
    switch (key) {
    case Qt::Key_R:
        answer(ComposeStart::Kind::Reply);
        return true;
    case Qt::Key_A:
        answer(ComposeStart::Kind::ReplyAll);
        return true;
    case Qt::Key_F:
        answer(ComposeStart::Kind::Forward);
        return true;
    case Qt::Key_E:
        m_head->tools().archive();
        return true;
    case Qt::Key_S:
        m_head->tools().toggleFlag();
        return true;
    case Qt::Key_U:
        m_head->tools().toggleRead();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_NumberSign:
        m_head->tools().remove();
        return true;
    default:
        return false;
    }
}

bool MailReaderView::scrollByKey(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> moves{
        {Qt::Key_Space, QAbstractSlider::SliderPageStepAdd},  {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum},      {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub}};
    const auto move = moves.constFind(key);
    if (move == moves.cend())
        return false;
    m_scroll->verticalScrollBar()->triggerAction(*move);
    return true;
}

void MailReaderView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    const bool hasMail = m_state != State::Nothing && m_state != State::Gone;
    if (!isPlain || !hasMail || !(actOnKey(event->key()) || scrollByKey(event->key())))
        MailReader::keyPressEvent(event);
}
} // namespace atlas
