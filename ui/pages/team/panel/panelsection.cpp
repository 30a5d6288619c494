// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/panel/panelsection.h"

#include "models/team/chatlistmodel.h"
#include "ui/pages/team/chats/chatdelegate.h"
#include "ui/theme/format.h"
#include "ui/widgets/plaintip.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int channelRowHeight = 28;

/// A row that leads to its message or chat.
class ChannelRowButton final : public QAbstractButton
{
public:
    ChannelRowButton(ChannelRow row, QWidget *parent)
        : QAbstractButton(parent)
        , m_row(std::move(row))
    {
        QStringList words{m_row.title, m_row.note};
        if (m_row.isPerson)
            words.append(ChatListModel::presenceName(m_row.presence));
        words.removeAll({});
        setAccessibleName(words.join(u", "_s));
        setToolTip(plainTip(words.join(u", "_s)));
        setFocusPolicy(m_row.leadsOn ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(m_row.leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setFixedHeight(channelRowHeight);
    }
    [[nodiscard]] const QString &rowId() const { return m_row.id; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        if (m_row.leadsOn && (underMouse() || hasFocus()))
            painter.drawRoundedRect(rect(), 4, 4);
        const QRect sign(0, (height() - 20) / 2, 20, 20);
        drawSign(painter, sign);
        int right = width();
        if (m_row.isPerson) {
            ChatDelegate::drawPresence(painter, QPointF(width() - 8, height() / 2.0), int(m_row.presence));
            right -= 22;
        }
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        const QString note = painter.fontMetrics().elidedText(m_row.note, Qt::ElideRight, width() / 2 - 20);
        const QRect noteRoom(width() / 2, 0, right - width() / 2, height());
        painter.drawText(noteRoom, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, note);
        const int noteWidth = note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(note) + 8;
        const QRect room(28, 0, right - 28 - noteWidth, height());
        painter.setFont(Theme::font(TextSize::Body));
        painter.setPen(t.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_row.title, Qt::ElideRight, room.width()));
    }

private:
    void drawSign(QPainter &painter, const QRect &sign) const
    {
        const Tokens &t = Theme::get().tokens();
        if (!m_row.icon.isEmpty()) {
            painter.drawPixmap(sign.topLeft() + QPoint(2, 2),
                               Theme::get().pixmap(m_row.icon, 16, t.secondary, devicePixelRatioF()));
            return;
        }
        painter.setBrush(t.border);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(sign);
        QFont font = Theme::font(TextSize::Label, 500);
        font.setPixelSize(9);
        painter.setFont(font);
        painter.setPen(t.text);
        painter.drawText(sign, Qt::AlignCenter, format::initials(m_row.title));
    }

    ChannelRow m_row;
};
} // namespace

ChannelSection::ChannelSection(const QString &objectName, int folded, QWidget *parent)
    : QWidget(parent)
    , m_folded(folded)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_box(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_remark(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    setObjectName(objectName);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_more->setProperty("link", true);
    m_more->setObjectName(objectName + u".more"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_box->setSpacing(0);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(head);
    box->addLayout(m_box);
    box->addWidget(m_more, 0, Qt::AlignLeft);
    box->addWidget(m_remark);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
        Q_EMIT unfolded();
    });
    rebuild();
}

void ChannelSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ChannelSection::setRows(const QList<ChannelRow> &rows, const QString &remark)
{
    if (rows == m_rows && remark == m_said)
        return;
    m_rows = rows;
    m_said = remark;
    rebuild();
}

void ChannelSection::rebuild()
{
    while (QLayoutItem *item = m_box->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just followed
        delete item;
    }
    const qsizetype shown = m_all ? m_rows.size() : qMin<qsizetype>(m_folded, m_rows.size());
    for (qsizetype at = 0; at < shown; ++at) {
        auto *button = new ChannelRowButton(m_rows.at(at), this);
        button->setObjectName(objectName() + u".row"_s);
        if (m_rows.at(at).leadsOn)
            connect(button, &QAbstractButton::clicked, this, [this, id = m_rows.at(at).id] { Q_EMIT opened(id); });
        m_box->addWidget(button);
    }
    const int hidden = int(m_rows.size() - shown);
    m_more->setText(tr("and %n other(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_count->setText(m_rows.isEmpty() ? QString() : QString::number(m_rows.size()));
    m_remark->setText(m_said);
    m_remark->setVisible(!m_said.isEmpty());
    setVisible(!m_rows.isEmpty() || !m_said.isEmpty());
}

QStringList ChannelSection::visibleIds() const
{
    QStringList ids;
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>(objectName() + u".row"_s);
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->visibleRegion().isEmpty())
            ids.append(static_cast<const ChannelRowButton *>(button)->rowId());
    }
    return ids;
}

void ChannelSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
} // namespace atlas
