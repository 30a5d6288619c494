// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmented.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace atlas
{
namespace
{
constexpr int segmentHeight = 30;

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(segmentHeight);
    }

    /// Room for the bold text, so that choosing a segment moves nothing.
    QSize sizeHint() const override
    {
        return {QFontMetrics(Theme::font(TextSize::Body, 600)).horizontalAdvance(text()) + 26, segmentHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setFont(Theme::font(TextSize::Body, isChecked() ? 600 : 400));
        painter.setPen(isChecked() && isEnabled() ? t.text : t.secondary);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        parentWidget()->update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        parentWidget()->update();
    }
};
} // namespace

struct Segmented::Private {
    QButtonGroup group;
    QHBoxLayout *row = nullptr;
};

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    d->row = new QHBoxLayout(this);
    d->row->setContentsMargins(0, 0, 0, 0);
    d->row->setSpacing(0);
    d->group.setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&d->group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        update();
        if (checked) {
            Q_EMIT currentChanged(id);
        }
    });
}

Segmented::~Segmented()
{
    delete d;
}

void Segmented::setSegments(const QStringList &labels)
{
    const QSignalBlocker quiet(this);
    const int keep = labels.size() == d->group.buttons().size() ? currentIndex() : 0;
    while (d->group.buttons().size() > labels.size()) {
        delete d->group.buttons().constLast();
    }
    while (d->group.buttons().size() < labels.size()) {
        auto *segment = new Segment(this);
        d->group.addButton(segment, static_cast<int>(d->group.buttons().size()));
        d->row->addWidget(segment);
    }
    for (int i = 0; i < labels.size(); ++i) {
        QAbstractButton *segment = d->group.button(i);
        segment->setText(labels[i]);
        segment->setAccessibleName(labels[i]);
        segment->setObjectName(QStringLiteral("%1.%2").arg(objectName()).arg(i));
        segment->updateGeometry();
    }
    setCurrentIndex(keep);
    updateGeometry();
}

int Segmented::currentIndex() const
{
    return d->group.checkedId();
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = d->group.button(index)) {
        segment->setChecked(true);
        setFocusProxy(segment);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(frame, 6, 6);
    QPainterPath clip;
    clip.addRoundedRect(frame, 6, 6);
    painter.setClipPath(clip);
    const QList<QAbstractButton *> segments = d->group.buttons();
    for (const QAbstractButton *segment : segments) {
        if (segment->isChecked() || segment->underMouse()) {
            painter.fillRect(segment->geometry(), segment->isChecked() ? t.selected : t.hover);
        }
    }
    painter.setClipping(false);
    painter.setPen(t.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const int x = segments[i]->x();
        painter.drawLine(x, 1, x, height() - 2);
    }
}
} // namespace atlas
