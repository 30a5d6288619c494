// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int narrowestPanel = 264;
constexpr int widestPanel = 360;
constexpr int usualPanel = 340;
/// Below this width page and panel do not fit beside each other.
constexpr int sideBySide = 700;

/// Lets a page that is larger than the window scroll instead of being cut (small screens at 200 %).
QScrollArea *scrollFrame(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}
} // namespace

struct PageStack::Private {
    QSplitter *splitter = nullptr;
    QStackedWidget *stack = nullptr;
    QStackedWidget *panels = nullptr;
    QList<Page *> pages;
    QHash<Page *, QWidget *> panelOf;
    QHash<Page *, bool> panelShown;
    Page *current = nullptr;
    int panelWidth = usualPanel;
};

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->splitter = new QSplitter(Qt::Horizontal, this);
    d->splitter->setObjectName(u"shell.splitter"_s);
    d->splitter->setHandleWidth(1);
    d->splitter->setChildrenCollapsible(false);
    d->stack = new QStackedWidget(d->splitter);
    d->panels = new QStackedWidget(d->splitter);
    d->panels->setObjectName(u"shell.panel"_s);
    d->panels->setAutoFillBackground(true);
    d->panels->setBackgroundRole(QPalette::Base);
    d->panels->setMinimumWidth(narrowestPanel);
    d->splitter->setStretchFactor(0, 1);
    d->splitter->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(d->splitter);
    d->panels->hide();
    connect(d->splitter, &QSplitter::splitterMoved, this, [this] { d->panelWidth = d->panels->width(); });
}

PageStack::~PageStack() = default;

QWidget *PageStack::newPageParent()
{
    return scrollFrame(d->stack)->viewport();
}

void PageStack::addPage(Page *page)
{
    d->pages << page;
    QWidget *viewport = page->parentWidget();
    auto *frame = viewport != nullptr ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    if (frame == nullptr || frame->parentWidget() != d->stack) {
        frame = scrollFrame(d->stack);
    }
    frame->setWidget(page);
    d->stack->addWidget(frame);
    connect(page, &Page::panelVisibleChanged, this, [this, page](bool visible) { setPanelVisible(page, visible); });
    if (d->current == nullptr) {
        setCurrent(page->pageId());
    }
}

void PageStack::removePage(Page *page)
{
    const qsizetype index = d->pages.indexOf(page);
    if (index < 0) {
        return;
    }
    disconnect(page, nullptr, this, nullptr);
    auto *area = qobject_cast<QScrollArea *>(d->stack->widget(static_cast<int>(index)));
    area->takeWidget()->hide();
    d->stack->removeWidget(area);
    delete area;
    if (QWidget *panel = d->panelOf.take(page)) {
        d->panels->removeWidget(panel);
        panel->setParent(nullptr);
    }
    d->panelShown.remove(page);
    d->pages.removeAt(index);
    if (page == d->current) {
        d->current = nullptr;
        if (!d->pages.isEmpty()) {
            setCurrent(d->pages.constFirst()->pageId());
        }
    }
    arrange();
}

QList<Page *> PageStack::pages() const
{
    return d->pages;
}

Page *PageStack::current() const
{
    return d->current;
}

bool PageStack::setCurrent(const QString &pageId)
{
    const auto found =
        std::find_if(d->pages.cbegin(), d->pages.cend(), [&pageId](const Page *p) { return p->pageId() == pageId; });
    if (found == d->pages.cend()) {
        return false;
    }
    if (*found != d->current) {
        d->current = *found;
        d->stack->setCurrentIndex(static_cast<int>(found - d->pages.cbegin()));
        arrange();
        Q_EMIT currentChanged(pageId);
    }
    return true;
}

int PageStack::panelWidth() const
{
    return d->panelWidth;
}

void PageStack::setPanelWidth(int width)
{
    d->panelWidth = std::clamp(width, narrowestPanel, widestPanel);
    arrange();
}

void PageStack::setPanelVisible(Page *page, bool visible)
{
    d->panelShown[page] = visible;
    QWidget *panel = visible && !d->panelOf.contains(page) ? page->panel() : nullptr;
    if (panel != nullptr) { // pages make their panel when it is first wanted
        d->panels->addWidget(panel);
        d->panelOf[page] = panel;
    }
    arrange();
}

void PageStack::arrange()
{
    QWidget *panel = d->panelOf.value(d->current);
    const bool shown = panel != nullptr && d->panelShown.value(d->current);
    const bool narrow = width() < sideBySide;
    if (shown) {
        d->panels->setCurrentWidget(panel);
    }
    d->panels->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : widestPanel);
    d->panels->setVisible(shown);
    d->stack->setVisible(!shown || !narrow);
    if (shown && !narrow) {
        d->splitter->setSizes({width() - d->panelWidth - 1, d->panelWidth});
    }
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < sideBySide) != (width() < sideBySide)) {
        arrange();
    }
}
} // namespace atlas
