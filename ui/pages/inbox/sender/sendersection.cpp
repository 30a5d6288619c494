// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/sender/sendersection.h"

#include "ui/widgets/hairline.h"

#include <QAbstractButton>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int senderLine = 18, senderDates = 52, senderPadding = 3; ///< px

/// A row that leads to its record.
class SenderRowButton final : public QAbstractButton
{
public:
    SenderRowButton(SenderRow row, QWidget *parent)
        : QAbstractButton(parent)
        , m_row(std::move(row))
    {
        QStringList words{m_row.title, m_row.amount, m_row.note, m_row.amountNote};
        words.removeAll({});
        setAccessibleName(words.join(u", "_s));
        // As text: a tooltip takes what looks like markup for markup, and a subject is a stranger's.
        setToolTip(Qt::convertFromPlainText(words.join(u'\n'), Qt::WhiteSpaceNormal));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        const bool hasNotes = !m_row.note.isEmpty() || !m_row.amountNote.isEmpty();
        setFixedHeight(senderLine * (hasNotes ? 2 : 1) + 2 * senderPadding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::get().tokens().hover);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        const QRect first(0, senderPadding, width(), senderLine);
        const Tokens &t = Theme::get().tokens();
        if (m_row.isDated) {
            drawCut(painter, first, Qt::AlignLeft, {TextSize::Label, 400}, t.secondary, m_row.title);
            drawCut(painter, first.adjusted(senderDates, 0, 0, 0), Qt::AlignLeft, {TextSize::Body, 400}, t.text,
                    m_row.amount);
            return;
        }
        const int left = drawCut(painter, first, Qt::AlignRight, {TextSize::Body, 600}, t.text, m_row.amount) - 8;
        drawCut(painter, first.adjusted(0, 0, left - width(), 0), Qt::AlignLeft, {TextSize::Body, 400}, t.text,
                m_row.title);
        const QRect second = first.translated(0, senderLine);
        const int noteEnd = drawCut(painter, second, Qt::AlignRight, {TextSize::Label, 400},
                                    colourOf(m_row.amountNoteTone), m_row.amountNote) -
                            8;
        drawCut(painter, second.adjusted(0, 0, noteEnd - width(), 0), Qt::AlignLeft, {TextSize::Label, 400},
                colourOf(m_row.noteTone), m_row.note);
    }

private:
    struct Type {
        TextSize size;
        int weight;
    };

    [[nodiscard]] static QColor colourOf(Label::Tone tone)
    {
        const Tokens &t = Theme::get().tokens();
        const QColor colours[] = {t.text, t.secondary, t.goodOnFill, t.warnOnFill, t.badOnFill, t.accentOnFill};
        return colours[static_cast<int>(tone)];
    }

    /// The left edge of what was drawn.
    static int drawCut(QPainter &painter, const QRect &room, Qt::Alignment side, Type type, const QColor &ink,
                       const QString &text)
    {
        painter.setFont(Theme::font(type.size, type.weight));
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return side == Qt::AlignRight ? room.right() + 1 - painter.fontMetrics().horizontalAdvance(shown) : room.left();
    }

    SenderRow m_row;
};
} // namespace

SenderSection::SenderSection(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_rows(new QVBoxLayout)
    , m_remark(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    setObjectName(objectName);
    m_remark->setObjectName(objectName + u".remark"_s);
    m_count->setObjectName(objectName + u".count"_s);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_rows->setSpacing(2);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(14, 12, 14, 12);
    content->setSpacing(6);
    content->addLayout(head);
    content->addLayout(m_rows);
    content->addWidget(m_remark);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(new HairLine(this));
    box->addLayout(content);
    hide();
}

void SenderSection::show(const QString &title, const QString &count, const QList<SenderRow> &rows,
                         const QString &remark)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just followed
        delete item;
    }
    m_title->setText(title);
    m_count->setText(count);
    setAccessibleName(title);
    for (const SenderRow &row : rows) {
        auto *button = new SenderRowButton(row, this);
        button->setObjectName(objectName() + u'.' + row.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT opened(id); });
        m_rows->addWidget(button);
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setVisible(!rows.isEmpty() || !remark.isEmpty());
}
} // namespace atlas
