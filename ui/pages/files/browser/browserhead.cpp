// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/browser/browserhead.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Less room: icons without words.
constexpr int headWide = 740;
constexpr int searchLeast = 190, searchMost = 220;
} // namespace

BrowserHead::BrowserHead(DropWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new CrumbBar(watch, this))
    , m_back(new IconButton(u"chevron-left"_s, this))
    , m_forward(new IconButton(u"chevron-right"_s, this))
    , m_gridButton(new IconButton(u"grid"_s, this))
    , m_listButton(new IconButton(u"list"_s, this))
    , m_search(new SearchField(this))
    , m_newFolder(new QPushButton(this))
    , m_share(new QPushButton(this))
    , m_upload(new PrimaryButton(u"upload"_s, this))
{
    build();
    connectParts();
    setCanGo(false, false);
    setGrid(false);
    setSharing(false);
    retranslate();
}

BrowserHead::~BrowserHead() = default;

void BrowserHead::build()
{
    m_back->setObjectName(u"files.back"_s);
    m_forward->setObjectName(u"files.forward"_s);
    m_gridButton->setObjectName(u"files.grid"_s);
    m_listButton->setObjectName(u"files.list"_s);
    m_search->setObjectName(u"files.search"_s);
    m_newFolder->setObjectName(u"files.newFolder"_s);
    m_share->setObjectName(u"files.share"_s);
    m_upload->setObjectName(u"files.upload"_s);
    m_newFolder->setIcon(lineIcon(u"plus"_s, {}));
    m_share->setIcon(lineIcon(u"share"_s, {}));
    m_search->setMinimumWidth(searchLeast);
    m_search->setMaximumWidth(searchMost);
    auto *views = new QButtonGroup(this);
    views->setExclusive(true);
    for (IconButton *button : {m_gridButton, m_listButton}) {
        button->setCheckable(true);
        views->addButton(button);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_crumbs, 3);
    row->addWidget(m_search, 1);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(m_gridButton);
    pair->addWidget(m_listButton);
    row->addLayout(pair);
    row->addWidget(m_newFolder);
    row->addWidget(m_share);
    row->addWidget(m_upload);
}

void BrowserHead::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &BrowserHead::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &BrowserHead::forwardRequested);
    connect(m_search, &QLineEdit::textEdited, this, &BrowserHead::filterEdited);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button edits nothing
            Q_EMIT filterEdited(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!filter().isEmpty())
            Q_EMIT searchRequested(filter());
    });
    connect(m_gridButton, &QAbstractButton::clicked, this, [this] { Q_EMIT gridChosen(true); });
    connect(m_listButton, &QAbstractButton::clicked, this, [this] { Q_EMIT gridChosen(false); });
    connect(m_newFolder, &QAbstractButton::clicked, this, &BrowserHead::newFolderRequested);
    connect(m_share, &QAbstractButton::clicked, this, &BrowserHead::shareRequested);
    connect(m_upload, &QAbstractButton::clicked, this, &BrowserHead::uploadRequested);
}

void BrowserHead::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void BrowserHead::setAddingProblem(const QString &why)
{
    m_problem = why;
    m_newFolder->setEnabled(why.isEmpty());
    m_upload->setEnabled(why.isEmpty());
    retranslate();
}

void BrowserHead::setSharing(bool possible)
{
    m_share->setEnabled(possible);
    retranslate();
}

void BrowserHead::setGrid(bool grid)
{
    (grid ? m_gridButton : m_listButton)->setChecked(true);
}

QString BrowserHead::filter() const
{
    return m_search->text().trimmed();
}

void BrowserHead::setFilter(const QString &text)
{
    if (text == m_search->text())
        return;
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
}

void BrowserHead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BrowserHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < headWide;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    retranslate();
}

void BrowserHead::retranslate()
{
    m_back->setName(tr("Back (Alt+Left)"));
    m_forward->setName(tr("Forward (Alt+Right)"));
    m_gridButton->setName(tr("Show as grid"));
    m_listButton->setName(tr("Show as list"));
    m_search->setName(tr("In this folder"));
    m_search->setToolTip(tr("Filters as you type. Enter searches everywhere in WorkDrive."));
    const QString folder = tr("Folder"), share = tr("Share"), upload = tr("Upload");
    m_newFolder->setText(m_narrow ? QString() : folder);
    m_newFolder->setAccessibleName(tr("New folder"));
    m_newFolder->setToolTip(m_problem.isEmpty() ? tr("New folder (Ctrl+N)") : m_problem);
    m_share->setText(m_narrow ? QString() : share);
    m_share->setAccessibleName(share);
    m_share->setToolTip(m_share->isEnabled() ? tr("Share what is chosen, or this folder")
                                             : tr("Choose one file or folder to share it."));
    m_upload->setText(m_narrow ? QString() : upload);
    m_upload->setAccessibleName(upload);
    m_upload->setToolTip(m_problem.isEmpty() ? tr("Choose files to upload, or drop them here") : m_problem);
}

void BrowserHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
