// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/pages/operations/operationanswer.h"
#include "ui/pages/operations/operationsheet.h"
#include "ui/pages/operations/schemafield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
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

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_operationsheet

ATLAS_TEST(tst_operationsheet::TestOperationSheet)
#include "tst_operationsheet.moc"
