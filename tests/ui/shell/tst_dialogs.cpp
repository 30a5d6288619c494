// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/amountinput.h"
#include "ui/dialogs/dialogprompter.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/themepicker.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

namespace tst_dialogs
{
using namespace atlas;
using namespace atlas::test;

class DialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("french");
        QTest::addColumn<qint64>("minor"); // -1: refused
        QTest::newRow("plain") << u"150000"_s << true << qint64(15'000'000);
        QTest::newRow("groups, French") << u"150\u202F000\u00A0€"_s << true << qint64(15'000'000);
        QTest::newRow("comma, French") << u"150 000,50"_s << true << qint64(15'000'050);
        QTest::newRow("dots, French") << u"150.000,5"_s << true << qint64(15'000'050);
        QTest::newRow("groups, English") << u"€150,000.50"_s << false << qint64(15'000'050);
        QTest::newRow("code") << u"eur 1200"_s << false << qint64(120'000);
        QTest::newRow("word") << u"much"_s << false << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << false << qint64(-1);
        QTest::newRow("two points") << u"1.2.3"_s << false << qint64(-1);
        QTest::newRow("empty") << QString() << false << qint64(-1);
        QTest::newRow("too large") << u"999999999999999999999"_s << false << qint64(-1);
    }

    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(bool, french);
        QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
        const std::optional<Money> amount = amountFromInput(text, u"EUR"_s);
        QTEST(amount ? amount->minor() : qint64(-1), "minor");
    }

    void settings()
    {
        ScriptedPrompter prompter;
        SettingsDialog dialog({u"fr"_s, ThemeChoice::Dark, Money(15'000'000, u"EUR"_s), u"EUR"_s, u"/tmp/data"_s},
                              prompter);
        QSignalSpy language(&dialog, &SettingsDialog::languageChosen);
        QSignalSpy theme(&dialog, &SettingsDialog::themeChosen);
        QSignalSpy target(&dialog, &SettingsDialog::targetChosen);
        QSignalSpy remove(&dialog, &SettingsDialog::removeDataRequested);
        dialog.show();
        QCOMPARE(namelessControls(dialog), QStringList());
        QTest::mouseClick(named<QWidget>(dialog, u"settings.language.1"_s), Qt::LeftButton);
        QCOMPARE(language.takeFirst().at(0).toString(), u"en"_s);
        auto *looks = named<ThemePicker>(dialog, u"settings.theme"_s);
        QCOMPARE(looks->choice(), ThemeChoice::Dark);
        QTest::keyClick(looks, Qt::Key_Down);
        QCOMPARE(theme.takeFirst().at(0).value<ThemeChoice>(), ThemeChoice::ContrastLight);
        QSignalSpy motion(&dialog, &SettingsDialog::motionChosen);
        QTest::mouseClick(named<QWidget>(dialog, u"settings.motion.1"_s), Qt::LeftButton);
        QCOMPARE(motion.takeFirst().at(0).value<MotionChoice>(), MotionChoice::Reduced);

        auto *field = named<QLineEdit>(dialog, u"settings.target"_s);
        field->setText(u"a lot"_s);
        Q_EMIT field->editingFinished();
        QVERIFY(field->property("invalid").toBool());
        QCOMPARE(field->text(), u"a lot"_s); // what was typed stays
        QCOMPARE(target.count(), 0);
        field->setText(u"200000"_s);
        Q_EMIT field->editingFinished();
        QCOMPARE(target.takeFirst().at(0).value<std::optional<Money>>(), Money(20'000'000, u"EUR"_s));
        Q_EMIT field->editingFinished(); // unchanged
        QCOMPARE(target.count(), 0);
        field->clear();
        Q_EMIT field->editingFinished();
        QCOMPARE(target.takeFirst().at(0).value<std::optional<Money>>(), std::nullopt);

        auto *removeData = named<QPushButton>(dialog, u"settings.removeData"_s);
        QTest::mouseClick(removeData, Qt::LeftButton);
        QCOMPARE(prompter.asked.size(), 1);
        QCOMPARE(remove.count(), 0);
        prompter.answer = true;
        QTest::mouseClick(removeData, Qt::LeftButton);
        QCOMPARE(remove.count(), 1);
    }

    void confirmIsAnswered()
    {
        DialogPrompter prompter;
        const auto answer = [](const QString &button) {
            QTimer::singleShot(0, qApp, [button] {
                QTest::mouseClick(named<QPushButton>(*QApplication::activeModalWidget(), button), Qt::LeftButton);
            });
        };
        answer(u"question.accept"_s);
        QVERIFY(prompter.confirm(nullptr, u"Delete?"_s, u"It goes."_s, u"Delete"_s));
        answer(u"question.cancel"_s);
        QVERIFY(!prompter.confirm(nullptr, u"Delete?"_s, u"It goes."_s, u"Delete"_s));
    }

    void choiceNeedsAChoice()
    {
        DialogPrompter prompter;
        QTimer::singleShot(0, qApp, [] {
            QWidget &dialog = *QApplication::activeModalWidget();
            auto *accept = named<QPushButton>(dialog, u"question.accept"_s);
            QVERIFY(!accept->isEnabled());
            QCOMPARE(namelessControls(dialog), QStringList());
            dialog.findChildren<QAbstractButton *>().at(1)->setChecked(true);
            for (auto *radio : dialog.findChildren<QAbstractButton *>()) {
                if (radio->text() == "Rival"_L1) {
                    radio->click();
                }
            }
            named<QLineEdit>(dialog, u"question.note"_s)->setText(u" cheaper "_s);
            QVERIFY(accept->isEnabled());
            accept->click();
        });
        const auto choice = prompter.choose(nullptr, u"Why lost?"_s, u"Reason"_s, {u"Price"_s, u"Rival"_s}, u"Note"_s);
        QVERIFY(choice.has_value());
        QCOMPARE(choice->value, u"Rival"_s);
        QCOMPARE(choice->note, u"cheaper"_s);
    }

    void aboutAndShortcuts()
    {
        AboutDialog about;
        about.show();
        QVERIFY(named<QLabel>(about, u"about.version"_s)->text().contains(QLatin1StringView(ATLAS_VERSION)));
        ShortcutsDialog shortcuts({{u"View"_s, u"Refresh"_s, QKeySequence(Qt::Key_F5)}});
        shortcuts.show();
        auto *table = named<QTableWidget>(shortcuts, u"shortcuts.table"_s);
        QCOMPARE(table->item(0, 0)->text(), u"Refresh"_s);
        QCOMPARE(table->item(0, 2)->text(), u"F5"_s);
        QCOMPARE(namelessControls(about) + namelessControls(shortcuts), QStringList());
    }
};
} // namespace tst_dialogs

ATLAS_TEST(tst_dialogs::DialogsTest)
#include "tst_dialogs.moc"
