// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/deskapprover.h"
#include "services/safety/guardedoperations.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "ui/pages/assistant/assistantcontroller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace atlas::test::tst_assistantpage
{
using namespace Qt::Literals::StringLiterals;

namespace
{
class PagePrompter final : public Prompter
{
public:
    bool yes = true;
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return yes; }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

OperationServices pageServices(const Connection &connection)
{
    OperationServices services;
    services.crm = &connection.crm();
    services.books = &connection.books();
    services.projects = &connection.projects();
    services.calendar = &connection.agenda().service();
    services.mail = &connection.mailbox().service();
    services.cliq = &connection.team().service();
    services.drive = &connection.drive().service();
    return services;
}
} // namespace

/// The page over a store and the stand-in: what is chosen is stored, what was done is shown and can be taken back.
class TestAssistantPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void choicesAreStored();
    void presetsAreStored();
    void switchOffIsStored();
    void quickChoicesAllCount();
    void logShowsAndFilters();
    void undoTakesBack();
    void undoSaysWhyNot();
    void theLogIsKeptAsLongAsChosen();
    void cleanup();
    void cleanupTestCase();

private:
    [[nodiscard]] SafetyPolicy stored() const { return QCoro::waitFor(m_policies->load()).value_or(SafetyPolicy()); }
    [[nodiscard]] Result<GuardedResult> call(const QString &operation, const QJsonObject &parameters) const
    {
        GuardedCall call;
        call.operation = operation;
        call.parameters = parameters;
        call.who = u"probe 1"_s;
        return QCoro::waitFor(m_guarded->call(call, {}, {}));
    }
    [[nodiscard]] QString nextStep() const
    {
        const auto record = QCoro::waitFor(m_connection->crm().record(u"Deals"_s, m_deal, QStringList{u"Next_Step"_s}));
        return record ? record->value(u"Next_Step"_s).toString() : u"unreadable"_s;
    }
    [[nodiscard]] Result<GuardedResult> change(const QString &text) const
    {
        return call(u"crm_update_record"_s,
                    {{u"module"_s, u"Deals"_s}, {u"id"_s, m_deal}, {u"record"_s, QJsonObject{{u"Next_Step"_s, text}}}});
    }
    template <class Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        Widget *found = m_controller->page()->findChild<Widget *>(name);
        return found ? found : m_controller->page()->panel()->findChild<Widget *>(name);
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return part<QTableView>(u"auditTable"_s)->model(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    SystemClock m_clock;
    PagePrompter m_prompter;
    std::unique_ptr<PolicyStore> m_policies;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<DeskApprover> m_approver;
    std::unique_ptr<GuardedOperations> m_guarded;
    std::unique_ptr<AssistantController> m_controller;
    QString m_deal;
};

void TestAssistantPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"assistant"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_policies = std::make_unique<PolicyStore>(m_connection->store(), u"test"_s);
    m_log = std::make_unique<AuditLog>(m_connection->store(), m_clock, u"test"_s);
    m_approver = std::make_unique<DeskApprover>(approvalAddress(m_sandbox->folder.path()), m_clock);
    m_guarded = std::make_unique<GuardedOperations>(m_connection->operations(), pageServices(*m_connection),
                                                    *m_policies, *m_log, *m_approver);
    const auto page = call(u"crm_list_records"_s, {{u"module"_s, u"Deals"_s}, {u"per_page"_s, 1}});
    QVERIFY(page);
    m_deal = page->result.data[0][u"id"_s].toString();
    QVERIFY(!m_deal.isEmpty());
}

void TestAssistantPage::init()
{
    QVERIFY(QCoro::waitFor(m_policies->save({})));
    const AssistantController::Services services{m_connection->store(), u"test"_s, m_connection->operations(),
                                                 pageServices(*m_connection)};
    m_controller = std::make_unique<AssistantController>(services, u"/usr/bin/atlasctl"_s, QStringList{u"mcp"_s},
                                                         m_clock, m_prompter);
    m_controller->page()->resize(1300, 900);
    m_controller->start();
    m_controller->page()->show();
    QTRY_VERIFY(rows()->rowCount() > 0);
}

void TestAssistantPage::choicesAreStored()
{
    auto *choice = part<Segmented>(u"assistant.crm.write"_s);
    QCOMPARE(choice->currentIndex(), int(Permission::Ask));
    choice->setCurrentIndex(int(Permission::On));
    QTRY_COMPARE(stored().of(App::Crm, ActionKind::Write), Permission::On);
    QCOMPARE(stored().of(App::Books, ActionKind::Write), Permission::Ask);
    QVERIFY(!part<Segmented>(u"assistant.books.send"_s)); // Books has nothing that is sent
}

void TestAssistantPage::presetsAreStored()
{
    part<QPushButton>(u"assistant.preset0"_s)->click();
    QTRY_COMPARE(stored().of(App::Cliq, ActionKind::Send), Permission::Off);
    QTRY_COMPARE(part<Segmented>(u"assistant.crm.write"_s)->currentIndex(), int(Permission::Off));
    QVERIFY(part<QPushButton>(u"assistant.preset0"_s)->isChecked());
    part<QPushButton>(u"assistant.preset1"_s)->click();
    QTRY_COMPARE(stored().of(App::Cliq, ActionKind::Send), Permission::Ask);
    QCOMPARE(stored().of(App::Calendar, ActionKind::Delete), Permission::Off);
}

void TestAssistantPage::switchOffIsStored()
{
    m_controller->switchOff(App::Mail, {ActionKind::Write, ActionKind::Send});
    QTRY_COMPARE(stored().of(App::Mail, ActionKind::Send), Permission::Off);
    QTRY_COMPARE(part<Segmented>(u"assistant.mail.send"_s)->currentIndex(), int(Permission::Off));
}

void TestAssistantPage::quickChoicesAllCount()
{
    part<Segmented>(u"assistant.crm.write"_s)->setCurrentIndex(int(Permission::On));
    part<Segmented>(u"assistant.books.write"_s)->setCurrentIndex(int(Permission::Off));
    part<Segmented>(u"assistant.projects.write"_s)->setCurrentIndex(int(Permission::On));
    QTRY_COMPARE(stored().of(App::Projects, ActionKind::Write), Permission::On);
    QCOMPARE(stored().of(App::Crm, ActionKind::Write), Permission::On);
    QCOMPARE(stored().of(App::Books, ActionKind::Write), Permission::Off);
}

void TestAssistantPage::logShowsAndFilters()
{
    QVERIFY(!change(u"Nobody is there to ask"_s)); // no desk listens
    m_controller->refresh();
    QTRY_COMPARE(rows()->index(0, AuditTableModel::Outcome).data().toString(), u"Atlas was closed"_s);
    QCOMPARE(rows()->index(0, AuditTableModel::What).data().toString(), u"Change a record"_s);
    const int all = rows()->rowCount();
    part<QLineEdit>(u"audit.search"_s)->setText(u"list rec"_s);
    QVERIFY(rows()->rowCount() < all && rows()->rowCount() > 0);
    part<QLineEdit>(u"audit.search"_s)->clear();
    part<QPushButton>(u"audit.stopped"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), 1);
    part<QPushButton>(u"audit.stopped"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), all);
}

void TestAssistantPage::undoTakesBack()
{
    SafetyPolicy policy;
    policy.set(App::Crm, ActionKind::Write, Permission::On);
    QVERIFY(QCoro::waitFor(m_policies->save(policy)));
    const QString before = nextStep();
    QVERIFY(change(u"To be undone"_s));
    QCOMPARE(nextStep(), u"To be undone"_s);
    m_controller->refresh();
    QTRY_COMPARE(rows()->index(0, AuditTableModel::Outcome).data().toString(), u"Done"_s);
    QSignalSpy panel(m_controller->page(), &Page::panelVisibleChanged);
    part<QTableView>(u"auditTable"_s)->selectRow(0);
    QCOMPARE(panel.size(), 1);
    auto *undo = part<QPushButton>(u"audit.undo"_s);
    QVERIFY2(undo->isEnabled(), qPrintable(undo->toolTip()));
    undo->click();
    auto *confirm = m_controller->page()->findChild<QPushButton *>(u"undoSheet.undo"_s);
    QVERIFY(confirm);
    QCOMPARE(nextStep(), u"To be undone"_s); // only shown so far
    confirm->click();
    QTRY_COMPARE(nextStep(), before);
    QTRY_COMPARE(rows()->index(1, AuditTableModel::Outcome).data().toString(), u"Undone"_s);
    QTRY_VERIFY(!undo->isEnabled());
}

void TestAssistantPage::undoSaysWhyNot()
{
    QVERIFY(call(u"crm_list_records"_s, {{u"module"_s, u"Leads"_s}, {u"per_page"_s, 1}}));
    m_controller->refresh();
    QTRY_COMPARE(rows()->index(0, AuditTableModel::What).data().toString(), u"List records"_s);
    part<QTableView>(u"auditTable"_s)->selectRow(0);
    QCOMPARE(part<QLabel>(u"audit.undoWords"_s)->text(), u"It only read."_s);
}

void TestAssistantPage::theLogIsKeptAsLongAsChosen()
{
    const auto days = [this] { return QCoro::waitFor(m_log->daysKept()).value_or(-1); };
    const auto choose = [this](const QString &text) {
        const QList<QAction *> entries = part<FilterButton>(u"audit.kept"_s)->menu()->actions();
        for (QAction *entry : entries)
            if (entry->text() == text)
                entry->trigger();
    };
    QCOMPARE(part<FilterButton>(u"audit.kept"_s)->currentId(), QString::number(auditDaysKept));
    m_prompter.yes = false;
    choose(u"30 day(s)"_s); // a shorter time loses something: it is asked first
    QCOMPARE(days(), auditDaysKept);
    QCOMPARE(part<FilterButton>(u"audit.kept"_s)->currentId(), QString::number(auditDaysKept));
    m_prompter.yes = true;
    choose(u"30 day(s)"_s);
    QTRY_COMPARE(part<FilterButton>(u"audit.kept"_s)->currentId(), u"30"_s);
    QCOMPARE(days(), 30);
    m_prompter.yes = false; // a longer one loses nothing
    choose(u"However old"_s);
    QTRY_COMPARE(days(), 0);
    QVERIFY(rows()->rowCount() > 0); // nothing here is a month old
}

void TestAssistantPage::cleanup()
{
    m_controller.reset();
}

void TestAssistantPage::cleanupTestCase()
{
    m_guarded.reset();
    Connection::retire(std::move(m_connection));
    QTRY_VERIFY(!Connection::isAnyLeaving());
    m_sandbox.reset();
    m_theme.reset();
}
} // namespace atlas::test::tst_assistantpage

ATLAS_TEST(atlas::test::tst_assistantpage::TestAssistantPage)
#include "tst_assistantpage.moc"
