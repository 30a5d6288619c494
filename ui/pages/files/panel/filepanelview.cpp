// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/panel/filepanelview.h"

#include "ui/pages/common/factlist.h"
#include "ui/pages/common/recordpanel.h"
#include "ui/pages/files/panel/previewview.h"
#include "ui/pages/files/share/rolewords.h"
#include "ui/theme/format.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds selectionRest{350};
}

FilePanel *makeFilePanel(FilesActions &actions, QWidget *parent)
{
    return new FilePanelView(actions, parent);
}

FilePanelView::FilePanelView(FilesActions &actions, QWidget *parent)
    : FilePanel(parent)
    , m_actions(actions)
    , m_panel(new RecordPanel(this))
    , m_preview(new PreviewView(actions, this))
    , m_facts(new FactList(this))
    , m_people(new FactList(this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"filePanel"_s);
    setMinimumWidth(280);
    m_rest->setSingleShot(true);
    m_rest->setInterval(selectionRest);
    build();
    connect(m_rest, &QTimer::timeout, this, &FilePanelView::askMore);
    connect(m_panel, &RecordPanel::closed, this, &FilePanel::closed);
    retranslate();
}

FilePanelView::~FilePanelView() = default;

void FilePanelView::build()
{
    buildButtons();
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_preview);
    column->addWidget(m_facts);
    m_panel->addSection(top);
    m_panel->addSection(m_people);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_panel);
}

void FilePanelView::buildButtons()
{
    m_open = m_panel->addButton(u"file.open"_s, true);
    m_download = m_panel->addButton(u"file.download"_s);
    m_share = m_panel->addButton(u"file.share"_s);
    m_versions = m_panel->addButton(u"file.versions"_s);
    m_browser = m_panel->addButton(u"file.browser"_s);
    m_trash = m_panel->addButton(u"file.trash"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_items.first().isFolder)
            m_actions.openFolder(m_items.first().id);
        else
            m_actions.open(m_items.first(), window());
    });
    connect(m_download, &QPushButton::clicked, this, [this] { m_actions.download(m_items, window()); });
    connect(m_share, &QPushButton::clicked, this, [this] { showShareDialog(m_actions, m_items.first(), window()); });
    connect(m_versions, &QPushButton::clicked, this,
            [this] { showVersionsDialog(m_actions, m_items.first(), window()); });
    connect(m_browser, &QPushButton::clicked, this, [this] { m_actions.openInBrowser(m_items.first()); });
    connect(m_trash, &QPushButton::clicked, this, [this] { m_actions.trash(m_items, window()); });
}

void FilePanelView::retranslate()
{
    m_open->setText(tr("Open"));
    m_download->setText(tr("Download"));
    m_share->setText(tr("Share\u2026"));
    m_versions->setText(tr("Versions\u2026"));
    m_browser->setText(tr("In the browser"));
    m_trash->setText(tr("Delete"));
    m_preview->setAccessibleName(tr("Preview"));
    showSelection();
}

void FilePanelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FilePanel::changeEvent(event);
}

void FilePanelView::showItems(const QList<DriveItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_call.reset();
    m_people->setFacts({});
    m_preview->clear();
    showSelection();
    m_rest->start();
}

void FilePanelView::showSelection()
{
    const bool one = m_items.size() == 1;
    for (QPushButton *button : {m_open, m_share, m_browser})
        button->setVisible(one);
    for (QPushButton *button : {m_download, m_trash})
        button->setVisible(!m_items.isEmpty());
    m_versions->setVisible(one && !m_items.first().isFolder);
    m_preview->setVisible(one);
    m_people->setVisible(one);
    if (m_items.isEmpty()) {
        m_panel->setHead({}, tr("Nothing selected"), {});
        m_facts->setFacts({});
    } else if (one) {
        showOne(m_items.first());
    } else {
        showMany();
    }
}

void FilePanelView::showOne(const DriveItem &item)
{
    m_panel->setHead(item.isFolder ? tr("Folder") : tr("File"), item.name, m_actions.book().placeName(item.parentId));
    m_panel->setStatus(item.isLocked ? tr("locked") : QString(), Pill::Tone::Warn);
    RecordPanel::allow(*m_trash, item.rights.canDelete ? QString() : tr("You may not delete it."));
    RecordPanel::allow(*m_share, item.rights.canShare ? QString() : tr("You may not share it."));
    RecordPanel::allow(*m_download, item.rights.canDownload ? QString() : tr("You may not download it."));
    QList<Fact> facts;
    if (item.isFolder)
        facts.append(
            {tr("Holds"), tr("%n folder(s)", nullptr, item.folders) + u", "_s + tr("%n file(s)", nullptr, item.files)});
    else
        facts.append({tr("Size"), item.isNative ? tr("none of its own") : format::size(item.size)});
    facts.append(
        {tr("Changed"), item.modifiedAt.isValid() ? format::age(item.modifiedAt, m_actions.now()) : QString()});
    facts.append({tr("By"), item.modifiedBy});
    facts.append(
        {tr("Made"), item.createdAt.isValid() ? format::longDate(item.createdAt.toLocalTime().date()) : QString()});
    m_facts->setFacts(facts);
}

void FilePanelView::showMany()
{
    const auto all = [this](bool DriveRights::*right) {
        return std::ranges::all_of(m_items, [right](const DriveItem &item) { return item.rights.*right; });
    };
    RecordPanel::allow(*m_trash, all(&DriveRights::canDelete) ? QString() : tr("You may not delete all of them."));
    RecordPanel::allow(*m_download,
                       all(&DriveRights::canDownload) ? QString() : tr("You may not download all of them."));
    qint64 size = 0;
    for (const DriveItem &item : std::as_const(m_items))
        size += item.size;
    m_panel->setHead(tr("Selection"), tr("%n item(s)", nullptr, int(m_items.size())), {});
    m_panel->setStatus({}, Pill::Tone::Neutral);
    m_facts->setFacts({{tr("Files together"), format::size(size)}});
}

void FilePanelView::askMore()
{
    if (m_items.size() != 1 || !isVisible())
        return;
    m_preview->showItem(m_items.first());
    m_call = std::make_unique<QObject>();
    m_actions.permissions(m_items.first(), m_call.get(), [this](const Result<QList<DrivePermission>> &people) {
        if (people)
            showPeople(*people);
    });
}

void FilePanelView::showPeople(const QList<DrivePermission> &people)
{
    QList<Fact> facts;
    for (const DrivePermission &permission : people) {
        const QString who = permission.name.isEmpty() ? permission.email : permission.name;
        facts.append({who.isEmpty() ? tr("Everyone") : who, rolewords::name(permission.role)});
    }
    if (facts.isEmpty())
        facts.append({tr("Shared"), tr("like its folder")});
    m_people->setFacts(facts);
}
} // namespace atlas
