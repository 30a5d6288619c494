// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/exchangelist.h"

#include "ui/pages/inbox/reader/persondisc.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int exchangeHeight = 32, exchangeDisc = 22, exchangeFolded = 5; ///< px, px, rows

QString exchangeSender(const MailMessage &message)
{
    return message.from.name.isEmpty() ? message.from.address : message.from.name;
}

/// One mail of the exchange in a line.
class ExchangeRow final : public QAbstractButton
{
public:
    ExchangeRow(const MailMessage &message, const QDate &today, QWidget *parent)
        : QAbstractButton(parent)
        , m_sender(exchangeSender(message))
        , m_date(format::shortDate(message.receivedAt.toLocalTime().date(), today))
        , m_hasFile(message.hasAttachment)
    {
        setText(message.summary.isEmpty() ? message.subject : message.summary);
        setAccessibleName(QStringList{m_sender, text(), m_date}.join(u", "_s));
        setFixedHeight(exchangeHeight);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), t.hover);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
        PersonDisc::draw(painter, QRectF(0, (exchangeHeight - exchangeDisc) / 2.0, exchangeDisc, exchangeDisc),
                         m_sender);
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        int right = width() - painter.fontMetrics().horizontalAdvance(m_date);
        painter.drawText(QRect(right, 0, width() - right, exchangeHeight), Qt::AlignVCenter, m_date);
        if (m_hasFile) {
            right -= 24;
            painter.drawPixmap(right, (exchangeHeight - 14) / 2,
                               Theme::get().pixmap(u"paperclip"_s, 14, t.secondary, devicePixelRatioF()));
        }
        drawWords(painter, QRect(exchangeDisc + 8, 0, right - exchangeDisc - 18, exchangeHeight));
    }

private:
    void drawWords(QPainter &painter, QRect room) const
    {
        const Tokens &t = Theme::get().tokens();
        painter.setPen(t.text);
        painter.setFont(Theme::font(TextSize::Body));
        const QString name = painter.fontMetrics().elidedText(m_sender, Qt::ElideRight, room.width() * 2 / 5);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, name);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 8);
        painter.setPen(t.secondary);
        painter.setFont(Theme::font(TextSize::Label));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
    QString m_sender, m_date;
    bool m_hasFile;
};
} // namespace

ExchangeList::ExchangeList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Label, 600, Label::Tone::Secondary, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    m_rows->setSpacing(0);
    m_more->setProperty("link", true);
    m_more->setObjectName(u"mail.wholeExchange"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 12, 0, 0);
    box->setSpacing(4);
    box->addLayout(head);
    box->addLayout(m_rows);
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    hide();
}

void ExchangeList::setExchange(const QList<MailMessage> &others, const MailMessage &shown, const QDate &today)
{
    if (others == m_others && today == m_today)
        return;
    m_others = others;
    m_today = today;
    m_all = false;
    m_hasNewer = std::any_of(others.cbegin(), others.cend(),
                             [&shown](const MailMessage &other) { return other.receivedAt > shown.receivedAt; });
    rebuild();
}

void ExchangeList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just followed
        delete item;
    }
    const QString title = m_hasNewer ? tr("The rest of this exchange") : tr("Earlier in this exchange");
    m_title->setText(title);
    setAccessibleName(title);
    m_count->setText(tr("%n mail(s)", nullptr, int(m_others.size())));
    const qsizetype shown = m_all ? m_others.size() : std::min<qsizetype>(m_others.size(), exchangeFolded);
    for (qsizetype i = 0; i < shown; ++i) {
        auto *row = new ExchangeRow(m_others.at(i), m_today, this);
        row->setObjectName(u"mail.other."_s + m_others.at(i).id);
        connect(row, &QAbstractButton::clicked, this, [this, id = m_others.at(i).id] { Q_EMIT openRequested(id); });
        m_rows->addWidget(row);
    }
    m_more->setText(tr("Show all %n", nullptr, int(m_others.size())));
    m_more->setVisible(shown < m_others.size());
    setVisible(!m_others.isEmpty());
}

void ExchangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
} // namespace atlas
