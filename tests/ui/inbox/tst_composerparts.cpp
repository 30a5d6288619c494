// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/composerfixture.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/compose/filesbar.h"
#include "ui/pages/inbox/compose/linkrow.h"
#include "ui/pages/inbox/compose/recipientchip.h"
#include "ui/pages/inbox/compose/recipientfield.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

namespace atlas::test::tst_composerparts
{
namespace
{
AddressIndex::Entry known(const QString &name, const QString &address, const QString &note = {})
{
    AddressIndex::Entry entry;
    entry.who = {name, address};
    entry.note = note;
    return entry;
}

/// A field that knows two people.
struct FieldWorld {
    QWidget window;
    RecipientField field{[](const QString &typed) {
                             QList<AddressIndex::Entry> found;
                             for (const AddressIndex::Entry &each :
                                  {known(u"Ivo Brandt"_s, u"ivo@fjord.example"_s, u"Fjord"_s),
                                   known(u"Ines Vau"_s, u"ines@fjord.example"_s)}) {
                                 if (each.who.name.startsWith(typed, Qt::CaseInsensitive))
                                     found.append(each);
                             }
                             return found;
                         },
                         &window};
    QLineEdit *input = field.findChild<QLineEdit *>(u"recipients.input"_s);
    FieldWorld()
    {
        window.resize(400, 200);
        field.resize(400, 100);
        window.show();
        input->setFocus();
    }
    [[nodiscard]] QStringList addresses() const
    {
        QStringList all;
        for (const RecipientChip *chip : field.findChildren<RecipientChip *>()) {
            if (!chip->isHidden())
                all.append(chip->who().address);
        }
        return all;
    }
};

bool makeFile(const QString &path, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.resize(size);
}
} // namespace

class TestComposerParts : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void recipientsByKeyboard();
    void recipientsByPaste();
    void aWrongOneIsKeptAndMended();
    void fortyMegabytes();
    void programsAreNoted();
    void nothingForeignIsPasted();
    void pastedPicturesAreInline();
    void listsAndQuotes();
    void attachmentWords_data();
    void attachmentWords();
    void linkTargets_data();
    void linkTargets();
    void quotes_data();
    void quotes();
    void emptyLinesStaySingle();
};

void TestComposerParts::recipientsByKeyboard()
{
    FieldWorld w;
    QTest::keyClicks(w.input, u"iv"_s);
    QTest::keyClick(w.input, Qt::Key_Return);
    QCOMPARE(w.addresses(), QStringList{u"ivo@fjord.example"_s});
    QTest::keyClicks(w.input, u"in"_s);
    QTest::keyClick(w.input, Qt::Key_Tab);
    QTest::keyClicks(w.input, u"lea@fjord.example,max@fjord.example;"_s);
    QCOMPARE(w.addresses(), (QStringList{u"ivo@fjord.example"_s, u"ines@fjord.example"_s, u"lea@fjord.example"_s,
                                         u"max@fjord.example"_s}));
    QTest::keyClick(w.input, Qt::Key_Backspace);
    QCOMPARE(w.addresses().size(), 3);
    QTest::keyClicks(w.input, u"IVO@fjord.example,"_s); // each once
    QCOMPARE(w.addresses().size(), 3);
    QCOMPARE(w.field.addresses().first().name, u"Ivo Brandt"_s);
}

void TestComposerParts::recipientsByPaste()
{
    FieldWorld w;
    QGuiApplication::clipboard()->setText(u"\"Garance, Éloïse\" <e.garance@hotel.example>; b@c.example\nd@e.example"_s);
    QTest::keyClick(w.input, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.addresses(), (QStringList{u"e.garance@hotel.example"_s, u"b@c.example"_s, u"d@e.example"_s}));
    QCOMPARE(w.field.addresses().first().name, u"Garance, Éloïse"_s);
}

void TestComposerParts::aWrongOneIsKeptAndMended()
{
    FieldWorld w;
    QTest::keyClicks(w.input, u"zoe@nowhere,"_s);
    auto *chip = w.field.findChild<RecipientChip *>();
    QVERIFY(chip && chip->isWrong());
    const auto *problem = w.field.findChild<QLabel *>(u"recipients.problem"_s);
    QVERIFY(!problem->isHidden() && problem->text().contains(u"zoe@nowhere"_s));
    QTest::keyClick(chip, Qt::Key_Return);
    QCOMPARE(w.input->text(), u"zoe@nowhere"_s);
    w.input->end(false);
    QTest::keyClicks(w.input, u".example,"_s);
    QCOMPARE(w.addresses(), QStringList{u"zoe@nowhere.example"_s});
    QVERIFY(problem->isHidden());
}

void TestComposerParts::fortyMegabytes()
{
    QTemporaryDir dir;
    constexpr qint64 megabyte = 1024 * 1024;
    const QString huge = dir.filePath(u"huge.mov"_s), one = dir.filePath(u"one.mov"_s),
                  two = dir.filePath(u"two.mov"_s);
    QVERIFY(makeFile(huge, 41 * megabyte) && makeFile(one, 25 * megabyte) && makeFile(two, 15 * megabyte));
    FilesBar files;
    QSignalSpy edits(&files, &FilesBar::edited);
    files.addPaths({huge}, 0);
    QVERIFY(files.files().isEmpty() && edits.isEmpty());
    QVERIFY2(files.problem().contains(u"40 MB"_s), qPrintable(files.problem()));
    files.addPaths({one, two}, 1000); // together with the text it is too much
    QCOMPARE(files.files().size(), 1);
    QVERIFY(files.problem().contains(u"two.mov"_s));
    files.addPaths({two}, 0);
    QCOMPARE(files.files().size(), 2);
    QVERIFY(files.problem().isEmpty());
    files.findChild<QPushButton *>(u"files.chip"_s)->click();
    QCOMPARE(files.files().size(), 1);
    files.addPaths({dir.path(), dir.filePath(u"none.txt"_s)}, 0);
    QVERIFY(files.problem().contains(u"none.txt"_s));
}

void TestComposerParts::programsAreNoted()
{
    FilesBar files;
    const auto *note = files.findChild<QLabel *>(u"files.note"_s);
    files.add({{u"plan.pdf"_s, "x", {}}, {}}, 0);
    QVERIFY(note->isHidden());
    files.add({{u"setup.exe"_s, "x", {}}, {}}, 0);
    QVERIFY(!note->isHidden() && note->text().contains(u"setup.exe"_s));
}

void TestComposerParts::nothingForeignIsPasted()
{
    MailEditor editor;
    auto *data = new QMimeData;
    data->setHtml(u"<p>Dear <b>Ivo</b><script>x()</script><img src=\"http://t.example/p.gif\">"
                  "<img src=\"file:///etc/hostname\"><a href=\"javascript:x()\">click</a></p>"_s);
    data->setText(u"Dear Ivo"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    editor.paste();
    const QString html = editor.toHtml();
    QVERIFY(editor.toPlainText().startsWith(u"Dear Ivo"_s) && html.contains(u"font-weight"_s));
    QVERIFY2(!html.contains(u"t.example"_s) && !html.contains(u"file:"_s) && !html.contains(u"javascript"_s) &&
                 !html.contains(u"x()"_s),
             qPrintable(html));
    editor.clear();
    editor.pasteAsText();
    QCOMPARE(editor.toPlainText(), u"Dear Ivo"_s);
    QVERIFY(!editor.textCursor().charFormat().font().bold());
}

void TestComposerParts::pastedPicturesAreInline()
{
    MailEditor editor;
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    editor.paste();
    QCOMPARE(editor.images().size(), 1);
    const OutgoingFile file = editor.images().first();
    QCOMPARE(QImage::fromData(file.bytes).size(), QSize(3, 2));
    ComposeDraft draft;
    draft.html = editor.toHtml();
    draft.files = {{file, {}}};
    QVERIFY2(outgoing(draft).html.contains(u"cid:"_s + file.contentId), qPrintable(outgoing(draft).html));
    editor.selectAll();
    editor.textCursor().removeSelectedText();
    QVERIFY(editor.images().isEmpty());
}

void TestComposerParts::listsAndQuotes()
{
    MailEditor editor;
    editor.setPlainText(u"One\nTwo"_s);
    editor.selectAll();
    editor.toggleList(QTextListFormat::ListDisc);
    ComposeDraft draft;
    draft.html = editor.toHtml();
    QCOMPARE(outgoing(draft).html.count(u"<li"_s), 2);
    editor.toggleList(QTextListFormat::ListDisc);
    draft.html = editor.toHtml();
    QVERIFY(!outgoing(draft).html.contains(u"<li"_s));
    editor.toggleQuote();
    draft.html = editor.toHtml();
    QVERIFY2(outgoing(draft).html.contains(u"margin-left"_s), qPrintable(outgoing(draft).html));
    editor.selectAll();
    editor.setLink(u"https://fjord.example/"_s);
    draft.html = editor.toHtml();
    QVERIFY(outgoing(draft).html.contains(u"href=\"https://fjord.example/\""_s));
    editor.selectAll();
    editor.setLink({});
    draft.html = editor.toHtml();
    QVERIFY(!outgoing(draft).html.contains(u"href"_s));
}

void TestComposerParts::attachmentWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mentions");
    const QStringList yes{u"Voir le devis ci-joint."_s,  u"Ci-jointe la facture"_s, u"la pièce jointe"_s,
                          u"les PIÈCES JOINTES"_s,       u"le contrat en PJ"_s,     u"Je vous joins le plan"_s,
                          u"I have attached the plan"_s, u"see the attachments"_s,  u"please find enclosed our offer"_s,
                          u"I'm attaching it"_s};
    const QStringList no{u"Bonjour, merci pour tout."_s, u"Je vous rejoins demain"_s,
                         u"joignable par téléphone"_s,   u"Attachement"_s,
                         u"We detached the cable"_s,     {}};
    for (const QString &text : yes)
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text : no)
        QTest::newRow(qPrintable(u"no: "_s + text)) << text << false;
}

void TestComposerParts::attachmentWords()
{
    QFETCH(QString, text);
    QFETCH(bool, mentions);
    QCOMPARE(composewords::mentionsAttachment(text), mentions);
}

void TestComposerParts::linkTargets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target");
    QTest::newRow("web") << u" https://fjord.example/a?b=1 "_s << u"https://fjord.example/a?b=1"_s;
    QTest::newRow("bare") << u"fjord.example/plan"_s << u"https://fjord.example/plan"_s;
    QTest::newRow("mail") << u"ivo@fjord.example"_s << u"mailto:ivo@fjord.example"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("word") << u"hello"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestComposerParts::linkTargets()
{
    QFETCH(QString, typed);
    QFETCH(QString, target);
    QCOMPARE(LinkRow::target(typed), target);
}

void TestComposerParts::quotes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    const QString quote = u"<p>On Monday, Ivo wrote:</p><blockquote><p>The plan?</p></blockquote>"_s;
    const QString nested = u"<p>a</p><blockquote>b<p>c</p><blockquote>d</blockquote></blockquote>"_s;
    QTest::newRow("one") << u"<p>Yes.</p>"_s + quote << u"<p>Yes.</p>"_s << quote;
    QTest::newRow("nested") << u"<p>Yes.</p>"_s + nested << u"<p>Yes.</p>"_s << nested;
    QTest::newRow("one before") << quote + u"<p>x</p>"_s + nested << quote + u"<p>x</p>"_s << nested;
    QTest::newRow("only") << quote << QString() << quote;
    QTest::newRow("not at the end") << quote + u"<p>x</p>"_s << quote + u"<p>x</p>"_s << QString();
    QTest::newRow("without introduction")
        << u"<div>x</div><blockquote>b</blockquote>"_s << u"<div>x</div><blockquote>b</blockquote>"_s << QString();
    QTest::newRow("broken") << u"x</blockquote>"_s << u"x</blockquote>"_s << QString();
    QTest::newRow("none") << u"<p>x</p>"_s << u"<p>x</p>"_s << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestComposerParts::quotes()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QCOMPARE(takeQuote(html), quote);
    QCOMPARE(html, text);
}

void TestComposerParts::emptyLinesStaySingle()
{
    MailEditor editor;
    editor.setPlainText(u"One\n\nTwo"_s);
    for (int round = 0; round < 3; ++round) {
        ComposeDraft draft;
        draft.html = editor.toHtml();
        editor.showHtml(draftOf(outgoing(draft), {}).html);
        QCOMPARE(editor.toPlainText(), u"One\n\nTwo"_s);
    }
}
} // namespace atlas::test::tst_composerparts

ATLAS_TEST(atlas::test::tst_composerparts::TestComposerParts)

#include "tst_composerparts.moc"
