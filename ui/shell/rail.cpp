// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/shell/page.h"
#include "ui/shell/railbuttons.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int wideRail = 208;
constexpr int compactRail = 56;
} // namespace

struct Rail::Private {
    const RoleCatalogue &roles;
    QList<Page *> pages;
    QString roleId;
    QString current;
    bool compact = false;
    RoleButton *roleButton = nullptr;
    QMenu *roleMenu = nullptr;
    QWidget *list = nullptr;
    QVBoxLayout *column = nullptr;
    std::unique_ptr<QButtonGroup> group;

    /// This role's pages in its order, then the others in the order they were added; only pages that exist.
    [[nodiscard]] std::pair<QList<Page *>, QList<Page *>> split() const
    {
        QList<Page *> mine;
        QList<Page *> others = pages;
        for (const QString &id : roles.role(roleId).pages) {
            const auto found = std::find_if(others.begin(), others.end(), [&id](Page *p) { return p->pageId() == id; });
            if (found != others.end()) {
                mine << *found;
                others.erase(found);
            }
        }
        return {mine, others};
    }
};

Rail::Rail(const RoleCatalogue &roles, QWidget *parent)
    : QWidget(parent)
    , d(new Private{roles, {}, roles.roles().first().id, {}, false, nullptr, nullptr, nullptr, nullptr, nullptr})
{
    setObjectName(u"rail"_s);
    setFixedWidth(wideRail);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 10, 9, 8);
    outer->setSpacing(10);
    d->roleButton = new RoleButton(this);
    d->roleButton->setObjectName(u"rail.role"_s);
    d->roleMenu = new QMenu(d->roleButton);
    d->roleButton->setMenu(d->roleMenu);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    d->list = new QWidget(scroll);
    d->column = new QVBoxLayout(d->list);
    d->column->setContentsMargins(0, 0, 0, 0);
    d->column->setSpacing(2);
    scroll->setWidget(d->list);
    d->list->setAutoFillBackground(false); // setWidget() turns it on
    outer->addWidget(d->roleButton);
    outer->addWidget(line);
    outer->addWidget(scroll, 1);
    rebuild();
}

Rail::~Rail() = default;

void Rail::setPages(const QList<Page *> &pages)
{
    d->pages = pages;
    rebuild();
}

void Rail::setRole(const QString &roleId)
{
    d->roleId = d->roles.role(roleId).id;
    rebuild();
}

void Rail::setCurrent(const QString &pageId)
{
    d->current = pageId;
    for (QAbstractButton *button : d->group->buttons()) {
        if (button->objectName() == u"rail.page."_s + pageId) {
            button->setChecked(true);
        }
    }
}

void Rail::setCompact(bool compact)
{
    if (compact != d->compact) {
        d->compact = compact;
        setFixedWidth(compact ? compactRail : wideRail);
        rebuild();
    }
}

void Rail::rebuild()
{
    d->group = std::make_unique<QButtonGroup>();
    qDeleteAll(d->list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = d->column->takeAt(0)) {
        delete item;
    }
    const auto addButtons = [this](const QList<Page *> &pages) {
        for (const Page *page : pages) {
            auto *button = new NavButton(page->iconName(), page->title(), d->list);
            button->setObjectName(u"rail.page."_s + page->pageId());
            button->setCompact(d->compact);
            button->setChecked(page->pageId() == d->current);
            d->group->addButton(button);
            d->column->addWidget(button);
            button->setCount(page->count());
            connect(page, &Page::countChanged, button, &NavButton::setCount);
            connect(button, &NavButton::clicked, this, [this, id = page->pageId()] { Q_EMIT pageChosen(id); });
        }
    };
    const auto [mine, others] = d->split();
    addButtons(mine);
    if (!others.isEmpty() && !mine.isEmpty()) {
        auto *head = new Label(TextSize::Label, 500, Label::Tone::Secondary, d->list);
        //: heading in the rail, above the pages that are not among the role's own
        head->setText(d->compact ? QString() : tr("Others"));
        head->setContentsMargins(10, 14, 0, 4);
        d->column->addWidget(head);
    }
    addButtons(others);
    d->column->addStretch(1);
    rebuildRoles();
}

void Rail::rebuildRoles()
{
    d->roleButton->setRole(RoleCatalogue::name(d->roleId), tr("Change role"));
    d->roleButton->setCompact(d->compact);
    d->roleMenu->clear();
    for (const Role &role : d->roles.roles()) {
        //: entry of the role menu: %1 is the short name (CEO), %2 what the role does
        const QString text = tr("%1: %2").arg(RoleCatalogue::name(role.id), RoleCatalogue::domain(role.id));
        QAction *action = d->roleMenu->addAction(lineIcon(role.iconName, {{}, &Tokens::secondary, nullptr}), text);
        action->setObjectName(u"rail.role."_s + role.id);
        action->setCheckable(true);
        action->setChecked(role.id == d->roleId);
        connect(
            action, &QAction::triggered, this, [this, id = role.id] { Q_EMIT roleChosen(id); }, Qt::QueuedConnection);
    }
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
    painter.fillRect(QRect(8, d->roleButton->geometry().bottom() + 6, width() - 17, 1), t.border);
}
} // namespace atlas
