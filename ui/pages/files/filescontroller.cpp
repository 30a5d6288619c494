// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/filescontroller.h"

#include "models/crm/dealfilter.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/files/fileswords.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Spaces hardly ever change.
constexpr auto spacesInterval = 1h;
/// A folder that many small files go into is listed twelve times a minute at most: the twentieth costs five minutes.
constexpr auto touchedInterval = 5s;
} // namespace

FilesController::FilesController(WorkDriveRepository &repository, TransferQueue &queue, const Clock &clock,
                                 Prompter &prompter, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_queue(queue)
    , m_clock(clock)
    , m_actions(new FilesActions(repository, queue, m_book, prompter, clock, this))
    , m_page(new FilesPage(*m_actions, settings))
    , m_touched(new QTimer(this))
{
    m_touched->setSingleShot(true);
    m_touched->setInterval(touchedInterval);
    connectParts();
}

FilesController::~FilesController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    delete m_page;
    delete m_actions;
}

void FilesController::connectParts()
{
    connect(&m_repository, &WorkDriveRepository::changed, this, [this] {
        m_book.setSnapshot(m_repository.snapshot());
        m_namesKnown = false;
        showState();
    });
    connect(&m_repository, &WorkDriveRepository::folderChanged, this, [this](const QString &id) {
        const auto &folders = m_repository.snapshot().folders;
        if (const auto folder = folders.constFind(id); folder != folders.cend())
            m_book.setFolder(*folder);
        else // it is gone
            m_book.setSnapshot(m_repository.snapshot());
        m_namesKnown = false;
    });
    connect(&m_repository, &WorkDriveRepository::refreshingChanged, this, &FilesController::refreshingChanged);
    connect(&m_queue, &TransferQueue::finished, this, &FilesController::arrived);
    connect(&m_queue, &TransferQueue::failed, this, [this](const Transfer &transfer) {
        if (m_page && !m_page->isVisible())
            m_actions->say(tr("%1 was not transferred. Files says why.").arg(transfer.name));
    });
    connect(&m_queue, &TransferQueue::folderChanged, this, [this](const QString &id) {
        m_touchedFolders.insert(id);
        if (!m_touched->isActive())
            m_touched->start();
    });
    connect(m_touched, &QTimer::timeout, this, &FilesController::readTouched);
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&FilesController::refresh));
    connect(m_page, &FilesPage::stateActionTriggered, this, &FilesController::onStateAction);
    connect(m_page, &FilesPage::becameVisible, this, &FilesController::refreshIfDue);
}

FilesPage *FilesController::page() const
{
    return m_page;
}

void FilesController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

Task<Result<DriveSnapshot>> FilesController::load()
{
    return m_repository.load();
}

void FilesController::start()
{
    start(load());
}

void FilesController::start(Task<Result<DriveSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<DriveSnapshot> &snapshot) { loaded(snapshot); });
}

void FilesController::loaded(const Result<DriveSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid())
        m_book.setSnapshot(*snapshot);
    m_ready = true;
    m_namesKnown = false;
    showState();
    m_queue.start();
    refreshIfDue();
}

void FilesController::refreshIfDue()
{
    if (!m_ready || !m_page || !m_page->isVisible() || m_page->window()->isMinimized())
        return;
    if (!m_refreshedAt || m_clock.monotonic() - *m_refreshedAt >= spacesInterval)
        refresh(Priority::Background);
}

void FilesController::refresh()
{
    refresh(Priority::User);
    const QString shown = m_page ? m_page->shownFolder() : QString();
    if (!shown.isEmpty())
        m_actions->readFolder(shown, true, this, [this](const Result<Done> &done) {
            if (!done)
                m_actions->sayError(done.error());
        });
}

void FilesController::refresh(Priority priority)
{
    if (m_refreshing || !m_ready)
        return;
    m_refreshing = true;
    m_refreshedAt = m_clock.monotonic();
    showState();
    // Nothing is here yet: somebody waits for it, however it was asked for.
    const Priority actual = readAt().isValid() ? priority : Priority::User;
    QCoro::connect(m_repository.refresh(actual, m_scope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
    });
}

void FilesController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled))
        return;
    if (m_error)
        m_refreshedAt.reset(); // the next look at the page tries again
    if (m_error && readAt().isValid())
        m_page->showBanner(errorText(*m_error));
    else if (m_bannerIsRefresh)
        m_page->dismissBanner();
    m_bannerIsRefresh = m_error.has_value();
    showState();
    Q_EMIT synced(readAt(), m_error);
}

void FilesController::showState()
{
    if (!m_page)
        return;
    if (readAt().isValid())
        m_page->showData();
    else if (m_error && !m_refreshing)
        m_page->showError(errorText(*m_error));
    else
        m_page->showLoading();
}

void FilesController::onStateAction()
{
    const ErrorText text = m_error ? errorText(*m_error) : ErrorText{};
    if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

/// An upload shows in its folder before the folder is listed again.
void FilesController::arrived(const Transfer &transfer)
{
    const bool isThere = transfer.kind == Transfer::Kind::Upload && transfer.below.isEmpty() &&
                         !transfer.fileId.isEmpty() && m_book.folder(transfer.folderId);
    if (!isThere)
        return;
    const DriveItem *known = m_book.item(transfer.fileId); // another version of it
    DriveItem item = known ? *known : DriveItem{};
    item.id = transfer.fileId;
    item.parentId = transfer.folderId;
    item.name = transfer.name;
    const qsizetype dot = transfer.name.lastIndexOf(u'.');
    item.extension = dot > 0 ? transfer.name.sliced(dot + 1).toLower() : QString();
    item.size = transfer.size;
    item.modifiedAt = transfer.endedAt.isValid() ? transfer.endedAt : m_clock.now();
    if (!item.createdAt.isValid())
        item.createdAt = item.modifiedAt;
    m_repository.noteArrived(item);
    m_actions->keepUploaded(item, known || transfer.onConflict == NameConflict::Replace);
}

void FilesController::readTouched()
{
    const QString shown = m_page && m_page->isVisible() ? m_page->shownFolder() : QString();
    if (shown.isEmpty() || !m_touchedFolders.contains(shown))
        return; // those that nobody looks at are listed when they are opened
    m_touchedFolders.remove(shown);
    m_actions->readFolder(shown, true, this, [](const Result<Done> &) {});
}

void FilesController::learnNames() const
{
    if (m_namesKnown)
        return;
    m_names.clear();
    const auto &folders = m_repository.snapshot().folders;
    for (const DriveFolder &folder : folders) {
        for (const DriveItem &item : folder.items)
            m_names.append({foldForSearch(item.name), item.id});
    }
    m_namesKnown = true;
}

QList<FileHit> FilesController::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<FileHit> folders, files;
    if (words.isEmpty())
        return folders;
    learnNames();
    for (const Name &name : std::as_const(m_names)) {
        if (folders.size() >= limit)
            break;
        const bool fits = std::all_of(words.cbegin(), words.cend(),
                                      [&name](const QString &word) { return name.needle.contains(word); });
        const DriveItem *item = fits ? m_book.item(name.id) : nullptr;
        if (!item || (!item->isFolder && files.size() >= limit))
            continue;
        (item->isFolder ? folders : files)
            .append({item->id, item->name, m_book.placeName(item->parentId), item->isFolder});
    }
    return (folders + files).first(qMin<qsizetype>(limit, folders.size() + files.size()));
}

void FilesController::openItem(const QString &id)
{
    const DriveItem *item = m_book.item(id);
    if (!item || item->isFolder)
        openFolder(id);
    else
        m_page->reveal(*item);
}

void FilesController::openFolder(const QString &folderId)
{
    m_page->openFolder(folderId);
}

bool FilesController::acceptPaths(const QStringList &paths)
{
    const QString shown = m_page ? m_page->shownFolder() : QString();
    if (shown.isEmpty() || paths.isEmpty())
        return false;
    m_actions->drop(paths, shown, m_page);
    return true;
}

QDateTime FilesController::readAt() const
{
    return m_book.readAt();
}
} // namespace atlas
