// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/mailpictures.h"

#include "services/core/offthread.h"
#include "ui/pages/inbox/reader/mailbrowser.h"
#include "ui/pages/inbox/reader/noticebar.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int freelyRead = 4; ///< own pictures of a mail that are read without asking; each is a call
}

MailPictures::MailPictures(InboxActions &actions, MailBrowser &browser, NoticeBar &remoteBar, NoticeBar &ownBar)
    : QObject(&browser)
    , m_actions(actions)
    , m_browser(browser)
    , m_remoteBar(remoteBar)
    , m_ownBar(ownBar)
    , m_waiting(std::make_unique<QObject>())
{
    connect(&remoteBar, &NoticeBar::firstChosen, this, &MailPictures::fetchRemote);
    connect(&remoteBar, &NoticeBar::secondChosen, this, [this] {
        m_actions.setShowsImagesOf(m_message.from.address, true);
        fetchRemote();
    });
    connect(&ownBar, &NoticeBar::firstChosen, this, &MailPictures::fetchOwn);
}

void MailPictures::clear()
{
    m_waiting = std::make_unique<QObject>();
    m_mail = {};
    m_own.clear();
    m_wanted.clear();
    m_remote = Remote::None;
    m_ownAsked = false;
    m_lostRemote = m_lostOwn = 0;
    m_remoteBar.hide();
    m_ownBar.hide();
}

bool MailPictures::isTrustedSender() const
{
    // Anybody may write a name they are not called by; spam mostly does.
    const MailFolder *folder = m_actions.book().folder(m_message.folderId);
    const bool isSpam = folder && folder->kind == MailFolder::Kind::Spam;
    return !isSpam && m_actions.showsImagesOf(m_message.from.address);
}

void MailPictures::begin(const MailMessage &message, const ReadableMail &mail, const MailBody &body)
{
    clear();
    m_message = message;
    m_mail = mail;
    for (const MailAttachment &file : body.attachments) {
        if (file.isInline() && mail.safe.contentIds.contains(file.contentId))
            m_own.append(file);
    }
    if (!m_own.isEmpty() && m_own.size() <= freelyRead)
        fetchOwn();
    else
        sayOwn();
    if (mail.safe.remoteImages.isEmpty())
        return;
    m_remote = Remote::Blocked;
    if (mail.pictures() > 0 && isTrustedSender())
        fetchRemote();
    else
        sayRemote();
}

void MailPictures::fetchRemote()
{
    m_remote = Remote::Shown;
    m_lostRemote = 0;
    sayRemote();
    const QList<mailhtml::RemoteImage> &images = m_mail.safe.remoteImages;
    for (qsizetype place = 0; place < images.size(); ++place) {
        const QString source = u"remote:%1"_s.arg(place);
        if (images.at(place).isTracker || m_wanted.contains(source))
            continue;
        m_wanted.insert(source);
        m_actions.remoteImage(images.at(place).url, m_waiting.get(),
                              [this, source](const Result<QByteArray> &bytes) { take(source, bytes, true); });
    }
}

void MailPictures::fetchOwn()
{
    m_ownAsked = true;
    m_lostOwn = 0;
    sayOwn();
    for (const MailAttachment &file : std::as_const(m_own)) {
        const QString source = u"cid:"_s + file.contentId;
        if (m_wanted.contains(source))
            continue;
        m_wanted.insert(source);
        m_actions.attachment(m_message, file, m_waiting.get(),
                             [this, source](const Result<QByteArray> &bytes) { take(source, bytes, false); });
    }
}

void MailPictures::take(const QString &source, const Result<QByteArray> &bytes, bool isRemote)
{
    if (!bytes) {
        m_wanted.remove(source);
        lost(isRemote);
        return;
    }
    const auto decode = [bytes = *bytes, width = m_browser.room()] { return mailPicture(bytes, width); };
    QCoro::connect(offThread(decode), m_waiting.get(), [this, source, isRemote](const QImage &picture) {
        if (picture.isNull()) {
            m_wanted.remove(source);
            lost(isRemote);
        } else {
            m_browser.addPicture(source, picture);
        }
    });
}

void MailPictures::lost(bool isRemote)
{
    ++(isRemote ? m_lostRemote : m_lostOwn);
    if (isRemote)
        sayRemote();
    else
        sayOwn();
}

void MailPictures::sayRemote()
{
    if (m_remote == Remote::None || (m_remote == Remote::Shown && m_lostRemote == 0)) {
        m_remoteBar.hide();
        return;
    }
    if (m_remote == Remote::Shown) {
        m_remoteBar.say(tr("%n image(s) could not be loaded", nullptr, m_lostRemote),
                        tr("Their server does not answer, or sent no picture."), tr("Try again"));
        return;
    }
    const int all = int(m_mail.safe.remoteImages.size());
    if (m_mail.pictures() == 0) {
        m_remoteBar.say(tr("%n tracker(s) blocked", nullptr, all),
                        tr("The sender does not learn that this mail was read."));
        return;
    }
    QString line = tr("%n image(s)", nullptr, all);
    if (m_mail.trackers > 0)
        //: after a number of images: "3 images, 1 of them a probable tracker"
        line += u", "_s + tr("%n of them (a) probable tracker(s)", nullptr, m_mail.trackers);
    m_remoteBar.say(tr("Remote images blocked"), line, tr("Show once"), tr("Always for this sender"));
}

void MailPictures::sayOwn()
{
    if (m_lostOwn > 0)
        m_ownBar.say(tr("%n image(s) of this mail could not be read", nullptr, m_lostOwn),
                     tr("Check the connection and the calls left today."), tr("Try again"));
    else if (m_ownAsked || m_own.isEmpty())
        m_ownBar.hide();
    else
        m_ownBar.say(tr("This mail contains %n image(s)", nullptr, int(m_own.size())),
                     tr("Each takes one of the day's calls the first time."), tr("Show"));
}

void MailPictures::retranslate()
{
    sayRemote();
    sayOwn();
}
} // namespace atlas
