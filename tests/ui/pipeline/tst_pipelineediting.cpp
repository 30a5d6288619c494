// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/pipeline/pipelinefixture.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/pipeline/create/createdealdialog.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_pipelineediting
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// Panel, conflict and creation over a real stand-in.
class TestPipelineEditing : public QObject
{
    Q_OBJECT
private:
    static QLineEdit *line(QWidget &parent, const QString &field)
    {
        return parent.findChild<QLineEdit *>(u"input_"_s + field);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Opens a deal for editing, with everything about it read.
    static bool edit(PipelineFixture &fixture, const QString &id)
    {
        static_cast<void>(fixture.takeRequests());
        fixture.page().openDeal(id);
        QStringList seen;
        const bool read = QTest::qWaitFor(
            [&] {
                seen += fixture.takeRequests();
                return seen.contains(u"GET /crm/v8/Deals/"_s + id);
            },
            15000);
        fixture.page().dealPanel().beginEdit();
        return read && fixture.page().dealPanel().isEditing();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aWrongValueIsMarkedAndNothingIsSent()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        QVERIFY(edit(fixture, id));
        DealPanel &panel = fixture.page().dealPanel();
        type(line(panel, u"Amount"_s), u"12x"_s);
        panel.save();
        QVERIFY(!panel.form().editor(u"Amount"_s)->problem().isEmpty());
        QVERIFY(panel.isEditing());
        QVERIFY(!fixture.page().board().isSaving(id));
        type(line(panel, u"Amount"_s), u"1200"_s);
        QVERIFY(panel.form().editor(u"Amount"_s)->problem().isEmpty());
    }

    void whatWasTypedStaysWithItsDeal()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const QString other = fixture.openDeal(1)->deal.id;
        QVERIFY(edit(fixture, id));
        DealPanel &panel = fixture.page().dealPanel();
        type(line(panel, u"Amount"_s), u"12x"_s);
        fixture.page().openDeal(other);
        QVERIFY(!panel.isEditing());
        fixture.page().closePanel();
        fixture.page().openDeal(id);
        QVERIFY(panel.isEditing());
        QCOMPARE(line(panel, u"Amount"_s)->text(), u"12x"_s);
        panel.discard();
        QVERIFY(!panel.hasDraft(id));
    }

    void savingWritesOnlyWhatChanged()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const QString name = fixture.openDeal(0)->deal.name;
        QVERIFY(edit(fixture, id));
        DealPanel &panel = fixture.page().dealPanel();
        type(line(panel, u"Amount"_s), u"77777"_s);
        QCOMPARE(panel.form().changes().keys(), QStringList{u"Amount"_s});
        QTest::keyClick(&panel, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isEditing(), 15000);
        QVERIFY(!panel.hasDraft(id));
        QCOMPARE(fixture.stored(id, u"Amount"_s).toDouble(), 77777.0);
        QCOMPARE(fixture.stored(id, u"Deal_Name"_s).toString(), name);
        QCOMPARE(fixture.controller->book().row(id)->deal.amount->minor(), 7777700);
    }

    void aColleaguesChangeIsSettledInTheDialog()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        QVERIFY(edit(fixture, id));
        DealPanel &panel = fixture.page().dealPanel();
        type(line(panel, u"Amount"_s), u"77777"_s);
        type(line(panel, u"Next_Step"_s), u"My next step"_s);
        QVERIFY(fixture.colleagueChanges(id, {{u"Amount"_s, 66666}}));
        panel.save();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.child<ConflictDialog>(u"conflictDialog"_s), 15000);
        auto *dialog = fixture.child<ConflictDialog>(u"conflictDialog"_s);
        QCOMPARE(dialog->choices().conflictCount(), 1);
        QCOMPARE(fixture.stored(id, u"Amount"_s).toDouble(), 66666.0); // nothing is written yet
        auto *theirs = dialog->findChild<QAbstractButton *>(u"theirs_Amount"_s);
        QTest::mouseClick(theirs, Qt::LeftButton);
        QVERIFY(theirs->isChecked());
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"saveChoices"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isEditing(), 15000);
        QCOMPARE(fixture.stored(id, u"Amount"_s).toDouble(), 66666.0);
        QCOMPARE(fixture.stored(id, u"Next_Step"_s).toString(), u"My next step"_s);
    }

    void closingTheConflictKeepsWhatWasTyped()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        QVERIFY(edit(fixture, id));
        DealPanel &panel = fixture.page().dealPanel();
        type(line(panel, u"Amount"_s), u"77777"_s);
        QVERIFY(fixture.colleagueChanges(id, {{u"Amount"_s, 66666}}));
        panel.save();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.child<ConflictDialog>(u"conflictDialog"_s), 15000);
        QTest::keyClick(fixture.child<ConflictDialog>(u"conflictDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.child<ConflictDialog>(u"conflictDialog"_s));
        QVERIFY(panel.isEditing());
        QCOMPARE(line(panel, u"Amount"_s)->text(), u"77777"_s);
    }

    void aNoteIsAdded()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        fixture.page().openDeal(id);
        NotesView &notes = fixture.page().dealPanel().notes();
        auto *edit = notes.findChild<QPlainTextEdit *>(u"noteEdit"_s);
        QTest::keyClicks(edit, u"Budget agreed"_s);
        QTest::mouseClick(notes.findChild<QAbstractButton *>(u"noteAdd"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(notes.draft().isEmpty(), 15000);
        const auto stored = QCoro::waitFor(fixture.connection->deals().notes(id));
        QVERIFY(stored);
        QVERIFY(std::any_of(stored->begin(), stored->end(),
                            [](const Note &note) { return note.content == u"Budget agreed"; }));
    }

    void aDealIsCreatedAfterItsNameIsGiven()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const qsizetype before = fixture.controller->book().rows().size();
        QTest::mouseClick(fixture.child<QAbstractButton>(u"addDeal"_s), Qt::LeftButton);
        auto *dialog = fixture.child<CreateDealDialog>(u"createDeal"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *create = dialog->findChild<QAbstractButton *>(u"createSubmit"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(!dialog->form().editor(u"Deal_Name"_s)->problem().isEmpty());
        QTest::keyClicks(line(*dialog, u"Deal_Name"_s), u"Signage for the harbour"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.controller->book().rows().size(), before + 1, 15000);
        QTRY_VERIFY(!fixture.child<CreateDealDialog>(u"createDeal"_s));
        QCOMPARE(fixture.controller->find(u"signage harbour"_s).size(), 1);
    }

    void whatWasTypedSurvivesAFailedCreation()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        fixture.controller->createDeal();
        auto *dialog = fixture.child<CreateDealDialog>(u"createDeal"_s);
        fixture.refuse("POST", u"/crm/v8/Deals"_s);
        QTest::keyClicks(line(*dialog, u"Deal_Name"_s), u"Signage for the harbour"_s);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"createSubmit"_s), Qt::LeftButton);
        auto *error = dialog->findChild<QWidget *>(u"createError"_s);
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), 30000);
        QCOMPARE(line(*dialog, u"Deal_Name"_s)->text(), u"Signage for the harbour"_s);
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_pipelineediting

ATLAS_TEST(tst_pipelineediting::TestPipelineEditing)
#include "tst_pipelineediting.moc"
