// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figureview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace figureparts
{
/// The words of a rich text: what stands between its tags.
QString wordsOf(const QString &rich)
{
    QString words;
    bool inTag = false;
    for (const QChar c : rich) {
        inTag = c == u'<' || (inTag && c != u'>');
        if (!inTag && c != u'>')
            words += c;
    }
    return words;
}

/// `rich` with as many of its words as fit into `width` pixels, and an ellipsis; its tags stay whole.
QString shortened(const QString &rich, const QFontMetrics &metrics, int width)
{
    QString kept, words;
    const int room = width - metrics.horizontalAdvance(QChar(0x2026));
    bool inTag = false, full = false;
    for (const QChar c : rich) {
        const bool isTag = inTag || c == u'<';
        inTag = isTag && c != u'>';
        if (isTag) {
            kept += c;
            continue;
        }
        if (full)
            continue;
        if (metrics.horizontalAdvance(words + c) > room) {
            full = true;
            kept += QChar(0x2026);
            continue;
        }
        words += c;
        kept += c;
    }
    return kept;
}

/// The number and its smaller unit on one baseline; the number shrinks with an ellipsis before the unit goes.
class NumberLine final : public QWidget
{
public:
    NumberLine(TextSize size, QWidget *parent)
        : QWidget(parent)
        , m_numberFont(Theme::font(size, 600))
        , m_unitFont(Theme::font(size == TextSize::Figure ? TextSize::Title : TextSize::Body))
    {
        setFixedHeight(QFontMetrics(m_numberFont).height());
    }

    void setParts(const QString &number, const QString &unit, bool unitFirst, bool faint)
    {
        m_number = number;
        m_unit = unit;
        m_unitFirst = unitFirst;
        m_faint = faint;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {numberWidth() + unitWidth(), height()}; }
    QSize minimumSizeHint() const override { return {std::min(60, sizeHint().width()), height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        const QFontMetrics metrics(m_numberFont);
        const int baseline = metrics.ascent();
        const QString shown = metrics.elidedText(m_number, Qt::ElideRight, width() - unitWidth());
        const int numberX = m_unitFirst ? unitWidth() : 0;
        const int unitX = m_unitFirst ? 0 : metrics.horizontalAdvance(shown) + gap;
        painter.setFont(m_numberFont);
        painter.setPen(m_faint ? t.secondary : t.text);
        painter.drawText(numberX, baseline, shown);
        painter.setFont(m_unitFont);
        painter.setPen(t.secondary);
        painter.drawText(unitX, baseline, m_unit);
    }

private:
    static constexpr int gap = 5;
    [[nodiscard]] int numberWidth() const { return QFontMetrics(m_numberFont).horizontalAdvance(m_number); }
    [[nodiscard]] int unitWidth() const
    {
        return m_unit.isEmpty() ? 0 : QFontMetrics(m_unitFont).horizontalAdvance(m_unit) + (m_unitFirst ? 3 : gap);
    }

    QFont m_numberFont, m_unitFont;
    QString m_number, m_unit;
    bool m_unitFirst = false;
    bool m_faint = false;
};
} // namespace figureparts

using namespace figureparts;

struct FigureView::Private {
    Size size;
    ElidedLabel *label;
    NumberLine *number;
    Label *line;
    QString wholeLine;
    bool hovered = false;

    /// Parts of the line that do not fit are left out from the end; the tooltip has them all.
    void fitLine() const
    {
        const QString mark = u" \u00b7 "_s;
        const auto width = [this](const QString &rich) {
            return line->fontMetrics().horizontalAdvance(figureparts::wordsOf(rich));
        };
        QString shown = wholeLine;
        while (shown.contains(mark) && width(shown) > line->width())
            shown = shown.left(shown.lastIndexOf(mark));
        if (line->width() > 0 && width(shown) > line->width())
            shown = figureparts::shortened(shown, line->fontMetrics(), line->width());
        if (line->text() != shown)
            line->setText(shown);
    }
};

FigureView::FigureView(Size size, QWidget *parent)
    : QWidget(parent)
    , d(new Private{size, nullptr, nullptr, nullptr, {}})
{
    const bool card = size == Size::Card;
    d->label = new ElidedLabel(card ? TextSize::Body : TextSize::Label, 500, Label::Tone::Secondary, this);
    d->number = new NumberLine(card ? TextSize::Figure : TextSize::Page, this);
    d->line = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->line->setTextFormat(Qt::RichText);
    d->line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d->line->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, card ? 14 : 10, 14, card ? 14 : 10);
    column->setSpacing(card ? 4 : 2);
    column->addWidget(d->label);
    column->addWidget(d->number);
    column->addWidget(d->line);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(110);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

FigureView::~FigureView()
{
    delete d;
}

void FigureView::setContent(const Content &content)
{
    d->label->setText(content.label);
    d->number->setParts(content.number, content.unit, content.unitFirst, content.unavailable);
    d->wholeLine = content.line;
    d->fitLine();
    setToolTip(content.explanation);
    const QString value = content.unitFirst ? content.unit + content.number : content.number + u' ' + content.unit;
    //: Accessible name of a figure: %1 is its label, %2 its value
    setAccessibleName(tr("%1: %2").arg(content.label, value.trimmed()));
    setAccessibleDescription(content.explanation);
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (d->hovered) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::get().tokens().hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    }
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    d->fitLine();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT opened();
    }
}

void FigureView::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    d->hovered = true;
    update();
}

void FigureView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->hovered = false;
    update();
}
} // namespace atlas
