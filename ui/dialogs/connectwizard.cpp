// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectwizard.h"

#include "ui/dialogs/centredsheet.h"
#include "ui/dialogs/connect/clientstep.h"
#include "ui/dialogs/connect/regionstep.h"
#include "ui/dialogs/connect/resultstep.h"
#include "ui/dialogs/connect/scopestep.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int wizardWidth = 720;
constexpr int resultIndex = 3;
} // namespace

struct ConnectWizard::Private {
    Label *progress = nullptr, *title = nullptr, *explanation = nullptr, *running = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    RegionStep *region = nullptr;
    ScopeStep *scopes = nullptr;
    ClientStep *client = nullptr;
    ResultStep *result = nullptr;
    QPushButton *leave = nullptr, *back = nullptr, *sessionOnly = nullptr;
    PrimaryButton *next = nullptr;
    bool busy = false, keychainFailed = false;

    void build(ConnectWizard *wizard);
    void buildFoot(QVBoxLayout *column, QWidget *body);
    [[nodiscard]] WizardStep *step(int index) const { return static_cast<WizardStep *>(stack->widget(index)); }
    [[nodiscard]] int index() const { return stack->currentIndex(); }
    void go(int index);
    void refresh();
    [[nodiscard]] SignInForm form() const;
};

void ConnectWizard::Private::build(ConnectWizard *wizard)
{
    const CentredSheet sheet(wizard, wizardWidth);
    QWidget *body = sheet.body;
    QVBoxLayout *column = sheet.column;
    progress = new Label(TextSize::Label, 500, Label::Tone::Secondary, body);
    title = new Label(TextSize::Page, 600, Label::Tone::Text, body);
    explanation = new Label(TextSize::Body, 400, Label::Tone::Secondary, body);
    title->setObjectName(u"connect.title"_s);
    title->setWordWrap(true);
    explanation->setWordWrap(true);
    banner = new Banner(body);
    banner->setObjectName(u"connect.banner"_s);
    stack = new QStackedWidget(body);
    region = new RegionStep(stack);
    scopes = new ScopeStep(stack);
    client = new ClientStep(stack);
    result = new ResultStep(stack);
    for (WizardStep *one : std::initializer_list<WizardStep *>{region, scopes, client, result}) {
        stack->addWidget(one);
        QObject::connect(one, &WizardStep::openUrlRequested, wizard, &ConnectWizard::openUrlRequested);
    }
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{progress, title, explanation, banner}) {
        column->addWidget(part);
    }
    column->addSpacing(8);
    column->addWidget(stack, 10);
    column->addSpacing(8);
    buildFoot(column, body);
    column->addStretch(1);
}

void ConnectWizard::Private::buildFoot(QVBoxLayout *column, QWidget *body)
{
    running = new Label(TextSize::Body, 400, Label::Tone::Secondary, body);
    running->setObjectName(u"connect.running"_s);
    running->setWordWrap(true);
    leave = new QPushButton(body);
    leave->setObjectName(u"connect.leave"_s);
    back = new QPushButton(body);
    back->setObjectName(u"connect.back"_s);
    sessionOnly = new QPushButton(body);
    sessionOnly->setObjectName(u"connect.sessionOnly"_s);
    next = new PrimaryButton({}, body);
    next->setObjectName(u"connect.next"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(leave);
    foot->addWidget(running, 1);
    foot->addWidget(back);
    foot->addWidget(sessionOnly);
    foot->addWidget(next);
    column->addLayout(foot);
}

SignInForm ConnectWizard::Private::form() const
{
    SignInForm form;
    for (int i = 0; i < stack->count(); ++i) {
        step(i)->collect(form);
    }
    return form;
}

void ConnectWizard::Private::go(int index)
{
    stack->setCurrentIndex(index);
    client->setApiConsole(region->apiConsole());
    refresh();
    step(index)->setFocus();
}

void ConnectWizard::Private::refresh()
{
    const bool last = index() == resultIndex;
    progress->setText(tr("Step %1 of %2").arg(index() + 1).arg(stack->count()));
    title->setText(step(index())->title());
    explanation->setText(step(index())->explanation());
    stack->setEnabled(!busy || last);
    leave->setVisible(!last);
    leave->setText(busy ? tr("Stop") : tr("Cancel"));
    back->setText(tr("Back"));
    back->setVisible(index() > 0 && !last);
    back->setEnabled(!busy);
    sessionOnly->setText(tr("For this session only"));
    sessionOnly->setVisible(keychainFailed && !busy);
    next->setEnabled(!busy);
    next->setText(last                         ? tr("Open Atlas")
                  : keychainFailed             ? tr("Try again")
                  : index() == resultIndex - 1 ? tr("Connect")
                                               : tr("Continue"));
    running->setVisible(true);
    if (!busy) {
        running->clear();
    }
}

ConnectWizard::ConnectWizard(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"connect"_s);
    d->build(this);
    connect(d->next, &QPushButton::clicked, this, &ConnectWizard::advance);
    connect(d->back, &QPushButton::clicked, this, [this] {
        d->banner->dismiss();
        d->keychainFailed = false;
        d->go(d->index() - 1);
    });
    connect(d->leave, &QPushButton::clicked, this, [this] {
        if (d->busy) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT closed();
        }
    });
    connect(d->sessionOnly, &QPushButton::clicked, this, [this] {
        SignInForm wanted = d->form();
        wanted.sessionOnly = true;
        Q_EMIT signInRequested(wanted);
    });
    connect(d->result, &ResultStep::checkAgainRequested, this, &ConnectWizard::checkAgainRequested);
    d->go(0);
}

ConnectWizard::~ConnectWizard() = default;

void ConnectWizard::advance()
{
    if (d->index() == resultIndex) {
        Q_EMIT finished();
        return;
    }
    if (!d->step(d->index())->check()) {
        return;
    }
    d->banner->dismiss();
    if (d->index() == resultIndex - 1) {
        Q_EMIT signInRequested(d->form());
    } else {
        d->go(d->index() + 1);
    }
}

void ConnectWizard::addScopes(const QStringList &scopes)
{
    d->scopes->addScopes(scopes);
}

void ConnectWizard::prefill(const SignInForm &form)
{
    for (int i = 0; i < d->stack->count(); ++i) {
        d->step(i)->fill(form);
    }
}

SignInForm ConnectWizard::form() const
{
    return d->form();
}

int ConnectWizard::step() const
{
    return d->index();
}

void ConnectWizard::showProgress(const QString &sentence)
{
    d->busy = true;
    d->banner->dismiss();
    d->running->setText(sentence);
    d->refresh();
    d->leave->setFocus();
}

void ConnectWizard::showError(const ErrorText &error, SignInField field)
{
    d->busy = false;
    d->keychainFailed = false;
    for (int i = 0; i < resultIndex; ++i) {
        d->refresh(); // inputs must be enabled to take the focus
        if (d->step(i)->markField(field, error.title)) {
            d->stack->setCurrentIndex(i);
            d->step(i)->markField(field, error.title); // again: only a visible input takes the focus
            break;
        }
    }
    d->refresh();
    d->banner->showError(ErrorText{error.title, error.advice, error.details, {}, ErrorText::Action::None});
}

void ConnectWizard::showKeychainProblem(const ErrorText &error)
{
    showError(error, SignInField::None);
    d->keychainFailed = true;
    d->refresh();
}

void ConnectWizard::showSignedIn(const QString &accountLabel)
{
    d->busy = false;
    d->keychainFailed = false;
    d->banner->dismiss();
    d->result->begin(accountLabel);
    d->go(resultIndex);
    d->next->setFocus();
}

void ConnectWizard::showCheck(App app, bool ok, const QString &text)
{
    d->result->showCheck(app, ok, text);
}

void ConnectWizard::showChecksDone()
{
    d->result->setDone();
}

void ConnectWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        (button != nullptr && button->hasFocus() ? button : d->next)->click();
    } else if (event->key() == Qt::Key_Escape) {
        d->leave->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ConnectWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < d->stack->count(); ++i) {
            d->step(i)->retranslate();
        }
        d->refresh();
    }
}
} // namespace atlas
