// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stateview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace stateparts
{
constexpr int textWidth = 440;

/// A drawn icon that follows the theme.
class StateMark final : public QWidget
{
public:
    explicit StateMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(44, 44);
    }

    void setIcon(const QString &name, QColor Tokens::*ink, QColor Tokens::*fill)
    {
        m_name = name;
        m_ink = ink;
        m_fill = fill;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.*m_fill);
        painter.drawRoundedRect(rect(), 8, 8);
        painter.drawPixmap(12, 12, Theme::get().pixmap(m_name, 20, t.*m_ink, devicePixelRatioF()));
    }

private:
    QString m_name;
    QColor Tokens::*m_ink = &Tokens::secondary;
    QColor Tokens::*m_fill = &Tokens::hover;
};
} // namespace stateparts

using namespace stateparts;

struct StateView::Private {
    StateMark *mark = nullptr;
    Label *title = nullptr;
    Label *advice = nullptr;
    PrimaryButton *action = nullptr;
    QPushButton *more = nullptr;
    Label *details = nullptr;

    void show(const QString &titleText, const QString &adviceText, const QString &actionLabel,
              const QString &detailText)
    {
        title->setText(titleText);
        advice->setText(adviceText);
        advice->setVisible(!adviceText.isEmpty());
        action->setText(actionLabel);
        action->setVisible(!actionLabel.isEmpty());
        details->setText(detailText);
        details->hide();
        more->setChecked(false);
        more->setVisible(!detailText.isEmpty());
    }
};

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    d->mark = new StateMark(this);
    d->title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    d->advice = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    d->details = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->action = new PrimaryButton({}, this);
    d->more = new QPushButton(tr("Details"), this);
    d->more->setProperty("link", true);
    d->more->setCheckable(true);
    d->title->setObjectName(u"state.title"_s);
    d->advice->setObjectName(u"state.advice"_s);
    d->details->setObjectName(u"state.details"_s);
    d->action->setObjectName(u"state.action"_s);
    d->more->setObjectName(u"state.more"_s);
    for (Label *label : {d->title, d->advice, d->details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(textWidth);
        label->setMinimumWidth(std::min(textWidth, 220));
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    d->details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addStretch(2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{d->mark, d->title, d->advice, d->action, d->more, d->details}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(part, part->maximumWidth() == textWidth ? 100 : 0);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(3);
    connect(d->action, &QPushButton::clicked, this, &StateView::actionTriggered);
    connect(d->more, &QPushButton::toggled, d->details, &QWidget::setVisible);
}

StateView::~StateView()
{
    delete d;
}

void StateView::showLoading(const QString &what)
{
    d->mark->setIcon(u"refresh"_s, &Tokens::secondary, &Tokens::hover);
    d->show(what, {}, {}, {});
    setAccessibleName(what);
}

void StateView::showEmpty(const QString &title, const QString &advice, const QString &actionLabel)
{
    d->mark->setIcon(u"inbox"_s, &Tokens::secondary, &Tokens::hover);
    d->show(title, advice, actionLabel, {});
    setAccessibleName(title);
}

void StateView::showError(const ErrorText &error)
{
    const bool locked = error.actionKind == ErrorText::Action::AddScope ||
                        error.actionKind == ErrorText::Action::UnlockKeychain ||
                        error.actionKind == ErrorText::Action::SignIn;
    d->mark->setIcon(locked ? u"lock"_s : u"warning"_s, &Tokens::badOnFill, &Tokens::badFill);
    d->show(error.title, error.advice, error.action, error.details);
    setAccessibleName(error.title);
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->more->setText(tr("Details"));
    }
}
} // namespace atlas
