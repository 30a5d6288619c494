// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashflowcontroller.h"

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/cashflow/cashflowproblem.h"
#include "ui/widgets/toast.h"

#include <QJsonDocument>
#include <QTimer>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kPlanValue = "cash_plan"_L1;
constexpr auto kOrganisationValue = "organisation"_L1;
} // namespace

CashflowController::CashflowController(BooksRepository &repository, const Clock &clock, Prompter &prompter,
                                       QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_settings(settings, repository.accountId())
    , m_actions(new BooksActions(repository, m_book, prompter, this))
    , m_page(new CashflowPage(*m_actions, m_settings))
    , m_finder(m_book)
    , m_timer(new QTimer(this))
{
    m_actions->setClock(clock);
    m_timer->setInterval(5min);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &CashflowController::refreshIfDue);
    connectRepository();
    connectPage();
}

CashflowController::~CashflowController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    m_refreshScope.cancel();
    delete m_page;
    delete m_actions;
}

CashflowPage *CashflowController::page() const
{
    return m_page;
}

void CashflowController::connectRepository()
{
    connect(&m_repository, &BooksRepository::changed, this, &CashflowController::takeBooks);
    connect(&m_repository, &BooksRepository::refreshingChanged, this, &CashflowController::refreshingChanged);
    connect(m_actions, &BooksActions::planChanged, this, &CashflowController::savePlan);
}

void CashflowController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&CashflowController::refresh));
    connect(m_page, &CashflowPage::stateActionTriggered, this, &CashflowController::onStateAction);
    connect(m_page, &CashflowPage::organisationRequested, this, &CashflowController::chooseOrganisation);
    connect(m_page, &CashflowPage::becameVisible, this, [this] {
        m_page->updateSubtitle();
        refreshIfDue();
    });
}

void CashflowController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void CashflowController::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_timer->setInterval(interval);
    if (interval.count() == 0) {
        m_timer->stop();
    } else if (m_ready) {
        m_timer->start();
    }
}

void CashflowController::start()
{
    start(m_repository.load());
}

void CashflowController::start(Task<Result<BooksSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<BooksSnapshot> &snapshot) { loaded(snapshot); });
}

void CashflowController::loaded(const Result<BooksSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid()) {
        m_book.setSnapshot(*snapshot, m_clock.today());
        showState();
    } else {
        m_book.setToday(m_clock.today());
    }
    readPlan();
}

void CashflowController::takeBooks(const BooksSnapshot &books)
{
    const bool another = m_planOf != books.settings.org.id;
    // What was entered before any organisation was known is this one's.
    const CashPlan entered = m_planOf.value_or(QString()).isEmpty() ? m_book.plan() : CashPlan();
    if (another) {
        m_book.setPlan({}); // salaries of one organisation are not those of the next
    }
    m_book.setSnapshot(books, m_clock.today());
    if (another) {
        readPlan(entered);
    }
    showState();
}

QString CashflowController::planName() const
{
    const QString organisation = m_book.books().settings.org.id;
    return organisation.isEmpty() ? QString(kPlanValue) : kPlanValue + u'/' + organisation;
}

void CashflowController::readPlan(const CashPlan &otherwise)
{
    m_planOf = m_book.books().settings.org.id;
    QCoro::connect(m_repository.value(planName()), this,
                   [this, of = m_planOf, otherwise](const Result<QByteArray> &value) {
                       if (of != m_planOf) {
                           return; // the books of another organisation came meanwhile
                       }
                       if (value && !value->isEmpty()) {
                           m_book.setPlan(CashPlan::fromJson(QJsonDocument::fromJson(*value).object()));
                       } else if (otherwise != CashPlan()) {
                           m_actions->setPlan(otherwise);
                       }
                       if (!m_ready) {
                           begin();
                       }
                   });
}

void CashflowController::savePlan(const CashPlan &plan)
{
    const QByteArray bytes = QJsonDocument(plan.toJson()).toJson(QJsonDocument::Compact);
    QCoro::connect(m_repository.setValue(planName(), bytes), this, [this](const Result<Done> &kept) {
        if (!kept && m_page) {
            m_bannerIsRefresh = false;
            m_page->showBanner(errorText(kept.error()));
        }
    });
}

void CashflowController::begin()
{
    m_ready = true;
    m_refreshedAt.reset();
    if (m_timer->intervalAsDuration().count() > 0) {
        m_timer->start();
    }
    refreshIfDue();
}

bool CashflowController::isLookedAt() const
{
    return m_page && m_page->isVisible() && !m_page->window()->isMinimized();
}

void CashflowController::refreshIfDue()
{
    if (!m_ready || !isLookedAt()) {
        return;
    }
    m_book.setToday(m_clock.today());
    m_page->updateSubtitle();
    const auto interval = m_timer->intervalAsDuration();
    // The timer is coarse: what is due within a twentieth of the interval is due now.
    const bool fresh =
        m_refreshedAt && (interval.count() == 0 || m_clock.monotonic() - *m_refreshedAt < interval * 19 / 20);
    if (!fresh) {
        refresh(Priority::Background);
    }
}

void CashflowController::refresh()
{
    refresh(Priority::User);
}

void CashflowController::refresh(Priority priority)
{
    if (m_refreshing || !m_ready) {
        return;
    }
    m_refreshing = true;
    m_refreshedAt = m_clock.monotonic();
    showState();
    QCoro::connect(m_repository.refresh(priority, m_refreshScope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
    });
}

void CashflowController::refreshed(const Result<Done> &result)
{
    if (!m_wantedOrganisation.isEmpty()) {
        useOrganisation(std::exchange(m_wantedOrganisation, QString()));
        return;
    }
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled)) {
        return;
    }
    const bool readable = !isEmpty() || readAt().isValid();
    if (m_error && readable) {
        m_page->showBanner(cashflowErrorText(*m_error));
    } else if (m_bannerIsRefresh) {
        m_page->dismissBanner();
    }
    m_bannerIsRefresh = m_error.has_value();
    showState();
    Q_EMIT synced(readAt(), m_error);
}

bool CashflowController::isEmpty() const
{
    const BooksSnapshot &books = m_book.books();
    return books.invoices.isEmpty() && books.bills.isEmpty() && books.bankAccounts.isEmpty() &&
           books.expenses.isEmpty() && books.contacts.isEmpty() && books.estimates.isEmpty();
}

void CashflowController::showState()
{
    if (!m_page) {
        return;
    }
    showOrganisation();
    if (!isEmpty()) {
        m_page->showData();
        m_page->updateSubtitle();
    } else if (m_error && !m_refreshing) {
        m_page->showError(cashflowErrorText(*m_error));
    } else if (readAt().isValid() && !m_refreshing) {
        m_page->showEmpty();
    } else {
        m_page->showLoading();
    }
}

void CashflowController::showOrganisation()
{
    const BooksOrg &shown = m_book.books().settings.org;
    const bool several = m_repository.service().organisationCount() > 1;
    m_page->setOrganisation(several ? shown.name : QString());
}

void CashflowController::onStateAction()
{
    const ErrorText text = m_error ? cashflowErrorText(*m_error) : ErrorText{};
    if (m_error && m_error->code == "choose_organisation"_L1) {
        chooseOrganisation();
    } else if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry) {
        refresh();
    } else {
        Q_EMIT shellActionRequested(text.actionKind);
    }
}

void CashflowController::chooseOrganisation()
{
    auto task = m_repository.service().organisations(m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<QList<BooksOrg>> &organisations) {
        if (organisations) {
            offerOrganisations(*organisations);
        } else if (organisations.error().kind != ErrorKind::Cancelled && m_page) {
            m_error = organisations.error();
            m_page->showBanner(cashflowErrorText(*m_error));
            m_bannerIsRefresh = true;
        }
    });
}

void CashflowController::offerOrganisations(const QList<BooksOrg> &organisations)
{
    QStringList names;
    for (const BooksOrg &org : organisations) {
        const QString name = org.name + u" \u00b7 "_s + org.currency;
        names.append(names.contains(name) ? name + u" \u00b7 "_s + org.id : name);
    }
    const std::optional<Prompter::Choice> choice =
        m_prompter.choose(m_page, tr("Which books?"), tr("The organisation whose cash is shown"), names, {});
    const qsizetype chosen = choice ? names.indexOf(choice->value) : -1;
    if (chosen >= 0) {
        useOrganisation(organisations.at(chosen).id);
    }
}

void CashflowController::useOrganisation(const QString &id)
{
    if (m_refreshing) {
        // What is being read belongs to the other one: the two must not meet.
        m_wantedOrganisation = id;
        m_refreshScope.cancel();
        return;
    }
    // The repository turns to it as soon as it is kept.
    QCoro::connect(m_repository.setValue(kOrganisationValue, id.toUtf8()), this, [this](const Result<Done> &kept) {
        if (kept) {
            refresh();
        } else if (m_page) {
            m_page->showBanner(errorText(kept.error()));
        }
    });
}

void CashflowController::openRecord(const QString &viewId, const QString &id)
{
    m_page->openRecord(viewId, id);
}

void CashflowController::createInvoice()
{
    m_page->createInvoice();
}

QList<CashHit> CashflowController::find(const QString &text, int limit) const
{
    return m_finder.find(text, limit);
}

QDateTime CashflowController::readAt() const
{
    return m_book.books().readAt;
}
} // namespace atlas
