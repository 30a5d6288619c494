// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/crumbs/crumbbar.h"

#include "ui/pages/files/crumbs/crumbbutton.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int crumbGap = 14, crumbChevron = 12, crumbBarHeight = 34, crumbLastLeast = 120, crumbLeast = 140;
} // namespace

struct CrumbBar::Private {
    explicit Private(DropWatch &given)
        : watch(given)
    {
    }
    DropWatch &watch;
    QString root;
    QList<DriveStep> way;
    QList<CrumbButton *> buttons; ///< of the way, in its order
    CrumbButton *more = nullptr;  ///< stands for those without room
    QList<int> chevrons;          ///< where they are drawn
};

CrumbBar::CrumbBar(DropWatch &watch, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(watch))
{
    setObjectName(u"files.crumbs"_s);
    setAccessibleName(tr("Where you are"));
    setFixedHeight(crumbBarHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    d->more = new CrumbButton(watch, CrumbButton::Part::More, u"\u2026"_s, {}, this);
    connect(d->more, &QAbstractButton::clicked, this, &CrumbBar::showHidden);
}

CrumbBar::~CrumbBar() = default;

QSize CrumbBar::sizeHint() const
{
    return {crumbLeast * 2, crumbBarHeight};
}

QSize CrumbBar::minimumSizeHint() const
{
    return {crumbLeast, crumbBarHeight};
}

void CrumbBar::setWay(const QString &root, const QList<DriveStep> &way)
{
    if (root == d->root && way == d->way)
        return;
    d->root = root;
    d->way = way;
    rebuild();
}

void CrumbBar::setTitle(const QString &title)
{
    setWay({}, {DriveStep{{}, title}});
}

void CrumbBar::rebuild()
{
    qDeleteAll(d->buttons);
    d->buttons.clear();
    if (!d->root.isEmpty())
        d->buttons.append(new CrumbButton(d->watch, CrumbButton::Part::Root, d->root, {}, this));
    for (qsizetype i = 0; i < d->way.size(); ++i) {
        const bool isLast = i + 1 == d->way.size();
        auto *step = new CrumbButton(d->watch, isLast ? CrumbButton::Part::Last : CrumbButton::Part::Step,
                                     d->way.at(i).name, d->way.at(i).id, this);
        // Later: the click goes on in a button that rebuilding deletes.
        if (!isLast)
            connect(
                step, &QAbstractButton::clicked, this, [this, id = step->folderId()] { Q_EMIT folderRequested(id); },
                Qt::QueuedConnection);
        d->buttons.append(step);
    }
    arrange();
}

void CrumbBar::arrange()
{
    const qsizetype count = d->buttons.size();
    int total = 0;
    for (qsizetype i = 0; i < count; ++i)
        total += d->buttons.at(i)->wantedWidth() + (i > 0 ? crumbGap : 0);
    const int moreWidth = d->more->wantedWidth() + crumbGap;
    qsizetype hidden = 0; // from the front: the nearest folders matter most
    while (hidden + 1 < count && total + (hidden > 0 ? moreWidth : 0) > width()) {
        total -= d->buttons.at(hidden)->wantedWidth() + crumbGap;
        ++hidden;
    }
    d->chevrons.clear();
    d->more->setVisible(hidden > 0);
    int x = 0;
    const auto place = [this, &x](CrumbButton *button, int wide) {
        if (x > 0) {
            d->chevrons.append(x + (crumbGap - crumbChevron) / 2);
            x += crumbGap;
        }
        button->setGeometry(x, (height() - button->sizeHint().height()) / 2, wide, button->sizeHint().height());
        x += wide;
    };
    if (hidden > 0)
        place(d->more, d->more->wantedWidth());
    for (qsizetype i = 0; i < count; ++i) {
        CrumbButton *button = d->buttons.at(i);
        button->setVisible(i >= hidden);
        if (i >= hidden)
            place(button, i + 1 < count ? button->wantedWidth()
                                        : qMin(button->wantedWidth(), qMax(crumbLastLeast, width() - x - crumbGap)));
    }
    update();
}

void CrumbBar::showHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CrumbButton *button : std::as_const(d->buttons)) {
        if (button->isHidden() && !button->folderId().isEmpty()) {
            const QString id = button->folderId();
            QString name = button->text();
            connect(menu->addAction(name.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, id] { Q_EMIT folderRequested(id); });
        }
    }
    menu->popup(d->more->mapToGlobal(QPoint(0, d->more->height())));
}

void CrumbBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CrumbBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap chevron =
        Theme::get().pixmap(u"chevron-right"_s, crumbChevron, Theme::get().tokens().secondary, devicePixelRatioF());
    for (const int x : std::as_const(d->chevrons))
        painter.drawPixmap(x, (height() - crumbChevron) / 2, chevron);
}

void CrumbBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Where you are"));
    if (event->type() == QEvent::FontChange)
        arrange();
}
} // namespace atlas
