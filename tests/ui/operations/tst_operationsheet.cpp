// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"
#include "tests/support/testprogram.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/operations/idsuggestions.h"
#include "ui/pages/operations/operationanswer.h"
#include "ui/pages/operations/operationsheet.h"
#include "ui/pages/operations/schemafield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QCoroTask>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_operationsheet
{
using namespace atlas;

namespace
{
struct CountingPrompter : Prompter {
    int asked = 0;
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++asked;
        return false;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// A form over a window; no account is open.
struct FormWindow {
    OperationRegistry registry{OperationServices()};
    CountingPrompter prompter;
    QWidget window;
    OperationSheet *sheet;

    explicit FormWindow(const QString &operation, const QJsonObject &typed = {})
    {
        window.resize(1280, 900);
        window.show();
        sheet = new OperationSheet(registry, *registry.find(operation), prompter, typed, &window);
        sheet->present();
    }
    [[nodiscard]] QLineEdit &line(const QString &field) const
    {
        return *sheet->findChild<QWidget *>(u"operation."_s + field)->findChild<QLineEdit *>();
    }
    void press(const QString &button) const { sheet->findChild<QPushButton *>(u"operation."_s + button)->click(); }
    [[nodiscard]] QString state() const { return sheet->findChild<QLabel *>(u"operation.state"_s)->text(); }
};
} // namespace

/// A form for any operation: what is typed becomes its parameters, what is wrong is said beside the field.
class TestOperationSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyOperationHasAForm()
    {
        const OperationRegistry registry{OperationServices()};
        QCOMPARE(registry.operations().size(), 36);
        for (const Operation &operation : registry.operations()) {
            const FormWindow form(operation.name);
            const qsizetype wanted = operation.parameters.value(u"properties"_s).toObject().size();
            QCOMPARE(form.sheet->findChildren<SchemaField *>().size(), wanted);
        }
    }

    void whatIsMissingIsSaidAndKept()
    {
        FormWindow form(u"crm_search"_s);
        const QSignalSpy used(form.sheet, &OperationSheet::used);
        form.line(u"word"_s).setText(u"refonte"_s);
        form.press(u"run"_s);
        QVERIFY(!form.state().isEmpty());
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.at(0).at(1).toJsonObject(), (QJsonObject{{u"word"_s, u"refonte"_s}}));
        QCOMPARE(form.line(u"word"_s).text(), u"refonte"_s);
    }

    void wrongNumbersDoNotLeave()
    {
        FormWindow form(u"crm_search"_s);
        const QSignalSpy used(form.sheet, &OperationSheet::used);
        form.line(u"module"_s).setText(u"Deals"_s);
        form.line(u"per_page"_s).setText(u"many"_s);
        form.press(u"dry"_s);
        QVERIFY(used.isEmpty());
        form.line(u"per_page"_s).setText(u"20"_s);
        form.press(u"dry"_s);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.at(0).at(1).toJsonObject().value(u"per_page"_s).toInt(), 20);
    }

    void remembersWhatWasTyped()
    {
        const FormWindow form(u"crm_search"_s, {{u"module"_s, u"Leads"_s}, {u"per_page"_s, 5}, {u"all"_s, true}});
        QCOMPARE(form.line(u"module"_s).text(), u"Leads"_s);
        QCOMPARE(form.line(u"per_page"_s).text(), u"5"_s);
        auto *all = form.sheet->findChild<QWidget *>(u"operation.all"_s)->findChild<QComboBox *>();
        QCOMPARE(all->currentData().toString(), u"true"_s);
    }

    void sendingAsksFirst()
    {
        FormWindow form(u"cliq_post_to_channel"_s, {{u"channel"_s, u"direction"_s}, {u"text"_s, u"Bonjour"_s}});
        form.press(u"run"_s);
        QCOMPARE(form.prompter.asked, 1); // refused: nothing was run
        QVERIFY(form.state().isEmpty());
    }

    void listsBecomeTables()
    {
        FormWindow form(u"crm_search"_s);
        OperationAnswer &answer = form.sheet->answer();
        answer.show(QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                                           {u"Deal_Name"_s, u"Audit"_s},
                                           {u"Owner"_s, QJsonObject{{u"name"_s, u"Inès"_s}, {u"id"_s, u"7"_s}}}},
                               QJsonObject{{u"id"_s, u"2"_s}, {u"Deal_Name"_s, u"Refonte"_s}}});
        const auto *table = answer.findChild<QTableView *>();
        QVERIFY(table->isVisibleTo(&answer));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Audit"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Inès"_s);
        answer.append({QJsonObject{{u"id"_s, u"3"_s}, {u"Deal_Name"_s, u"Suite"_s}}});
        QCOMPARE(answer.rows(), 3);
        QCOMPARE(table->model()->rowCount(), 3);
        answer.show(QJsonObject{{u"total"_s, 3}});
        QVERIFY(!table->isVisibleTo(&answer));
        QVERIFY(answer.findChild<QPlainTextEdit *>()->toPlainText().contains(u"\"total\": 3"_s));
    }

    void pagesAreAskedForAsEachOperationNamesThem_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QJsonObject>("page");
        QTest::newRow("word") << u"crm_list_records"_s << u"abc"_s << QJsonObject{{u"page_token"_s, u"abc"_s}};
        QTest::newRow("page") << u"books_list_invoices"_s << u"3"_s << QJsonObject{{u"page"_s, 3}};
        QTest::newRow("tasks") << u"projects_list_tasks"_s << u"2"_s << QJsonObject{{u"page"_s, 2}};
        QTest::newRow("message") << u"mail_list_messages"_s << u"51"_s << QJsonObject{{u"start"_s, 51}};
        QTest::newRow("a time is no page") << u"calendar_list_events"_s << u"1"_s << QJsonObject{{QString(), {}}};
    }
    void pagesAreAskedForAsEachOperationNamesThem()
    {
        QFETCH(QString, operation);
        QFETCH(QString, token);
        const OperationRegistry registry{OperationServices()};
        const auto [parameter, value] = furtherPage(*registry.find(operation), token);
        const QJsonObject page{{parameter, value.isUndefined() ? QJsonValue() : value}};
        QTEST(page, "page");
    }

    void daysArePickedAndReadInAnyForm()
    {
        FormWindow form(u"books_list_invoices"_s, {{u"date_start"_s, u"2026-11-01"_s}});
        const QSignalSpy used(form.sheet, &OperationSheet::used);
        auto *day = form.sheet->findChild<QWidget *>(u"operation.date_start"_s)->findChild<DateField *>();
        QVERIFY(day);
        QCOMPARE(day->date(), QDate(2026, 11, 1));
        day->setText(u"no day"_s);
        form.press(u"dry"_s);
        QVERIFY(used.isEmpty());
        day->setText(u"2026-12-24"_s);
        form.press(u"dry"_s);
        QCOMPARE(used.at(0).at(1).toJsonObject().value(u"date_start"_s).toString(), u"2026-12-24"_s);
    }

    void passwordsAreNeitherShownNorKept()
    {
        FormWindow form(u"workdrive_share"_s, {{u"file_id"_s, u"f1"_s}});
        const QSignalSpy used(form.sheet, &OperationSheet::used);
        QCOMPARE(form.line(u"password"_s).echoMode(), QLineEdit::Password);
        form.line(u"password"_s).setText(u"Sésame"_s);
        form.press(u"dry"_s);
        QCOMPARE(used.at(0).at(1).toJsonObject(), (QJsonObject{{u"file_id"_s, u"f1"_s}}));
    }

    void idsAreSuggested()
    {
        const QTemporaryDir folder;
        SearchIndex index(folder.filePath(u"search.sqlite"_s), u"a"_s);
        QVERIFY(QCoro::waitFor(index.open()));
        const QList<SearchRow> rows{{App::Projects, u"projects"_s, u"77"_s, u"Refonte"_s, u"Vasselonne"_s, {}, 0},
                                    {App::Projects, u"tasks"_s, u"88"_s, u"Refonte de la page"_s, {}, {}, 0}};
        QVERIFY(QCoro::waitFor(index.replace(u"projects"_s, rows)));
        FormWindow form(u"projects_get"_s);
        form.sheet->suggestFrom(index);
        QLineEdit &line = form.line(u"project_id"_s);
        const auto *suggestions = line.findChild<IdSuggestions *>();
        QVERIFY(suggestions);
        QVERIFY(!form.line(u"portal_id"_s).findChild<IdSuggestions *>());
        QSignalSpy offered(suggestions, &IdSuggestions::offered);
        QTest::keyClicks(&line, u"ref"_s);
        QTRY_VERIFY(!offered.isEmpty());
        QCOMPARE(offered.last().at(0).toInt(), 1); // the task is no project
        const auto *completer = suggestions->findChild<QCompleter *>();
        QCOMPARE(completer->completionModel()->index(0, 0).data().toString(), u"Refonte \u00b7 Vasselonne"_s);
        QCOMPARE(completer->completionModel()->index(0, 0).data(Qt::UserRole).toString(), u"77"_s);
    }

    void kindsFollowTheModule()
    {
        QCOMPARE(kindsOfParameter(u"id"_s, u"Deals"_s), QSet<QString>{u"deals"_s});
        QVERIFY(kindsOfParameter(u"id"_s, {}).contains(u"leads"_s));
        QVERIFY(kindsOfParameter(u"id"_s, u"Products"_s).isEmpty());
        QVERIFY(kindsOfParameter(u"word"_s, {}).isEmpty());
        QCOMPARE(idOf({App::Calendar, u"events"_s, u"u1@z|20261123"_s, {}, {}, {}, 0}), u"u1@z"_s);
    }

    void numbersSortAsNumbersAndRowsAreCopied()
    {
        FormWindow form(u"crm_search"_s);
        OperationAnswer &answer = form.sheet->answer();
        answer.show(QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"Amount"_s, 10}},
                               QJsonObject{{u"id"_s, u"2"_s}, {u"Amount"_s, 9}}});
        auto *table = answer.findChild<QTableView *>();
        table->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"2"_s);
        table->selectAll();
        table->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"9\t2\n10\t1"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_operationsheet

ATLAS_TEST(tst_operationsheet::TestOperationSheet)
#include "tst_operationsheet.moc"
