// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/html/addresses.h"
#include "services/mail/html/elements.h"
#include "services/mail/html/mailfilter.h"
#include "services/mail/html/plaintext.h"
#include "services/mail/html/saxparser.h"
#include "services/mail/html/styles.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace atlas::mailhtml
{
/// Begins a line of its own.
[[nodiscard]] bool breaksLine(ElementKind kind);

/// What a result is for.
struct FilterUse {
    enum class Images { All, Attached, None };
    Images images = Images::All;
    bool keepsColours = true;
    bool keepsBlanks = false;    ///< runs of blanks, as an editor means them
    bool hasDirectLinks = false; ///< addresses in the html instead of "link:<n>"
};

/// Writes the closed document, element by element. Nothing comes into the result that is not written here.
class DocumentBuilder : public DocumentEvents
{
public:
    DocumentBuilder(const FilterLimits &limits, const FilterUse &use);

    void start(const QString &name, const Attributes &attributes) override;
    void end() override;
    void text(const QString &text) override;
    void cut() override { m_mail.isCut = true; }
    [[nodiscard]] bool wantsMore() const override { return !m_mail.isCut; }
    /// The result; the builder is empty afterwards.
    [[nodiscard]] SafeMail take();

private:
    /// Which part of a table surrounds a place.
    enum class Place { Outside, Table, Section, Row, Cell };
    struct Frame {
        QString name; ///< in the result; empty: only the content is kept
        ElementKind kind = ElementKind::Inline;
        Place place = Place::Outside; ///< of its content
        int cells = 0;                ///< of a row, so far
        int listNumber = 0;           ///< next of a list; 0: bullets
        bool isImplied = false;       ///< a row or a cell that the mail forgot
        bool isHidden = false;
    };

    void open(const QString &name, const ElementRule &rule, const Attributes &attributes, bool isImplied = false);
    void flatten(ElementKind kind);
    bool fits(ElementKind kind);
    void wrapRow(int span);
    void close();
    void closeImplied(ElementKind kind);
    void openForContent();
    void begin(Frame &frame, const Attributes &attributes);
    void beginList(Frame &frame, const Attributes &attributes);
    void beginItem();
    void finish(const Frame &frame);
    bool countNode();

    void startAnchor(const Attributes &attributes);
    void endAnchor();
    void image(const Attributes &attributes, const Extent &extent);
    void askedImages(const QString &name, const Attributes &attributes, const Extent &extent);
    qsizetype addRemote(const Address &address, const Extent &extent);
    void writeText(const QString &text);

    [[nodiscard]] const Frame &top() const { return m_frames.last(); }
    [[nodiscard]] bool isBetweenCells() const { return top().place != Place::Outside && top().place != Place::Cell; }
    [[nodiscard]] bool isPreformatted() const { return m_preformatted > 0; }

    FilterLimits m_limits;
    FilterUse m_use;
    SafeMail m_mail;
    PlainTextWriter m_plain;
    QList<Frame> m_frames;
    QHash<QString, qsizetype> m_remotes; ///< address to place
    QSet<QString> m_contentIds;
    QString m_anchorText;
    Address m_anchorAddress;
    bool m_isInAnchor = false;
    bool m_hasLineText = false; ///< something was written since the last line began
    int m_depth = 0;
    int m_nodes = 0;
    int m_met = 0; ///< elements, kept or not
    int m_tables = 0;
    int m_lists = 0;
    int m_preformatted = 0;
};
} // namespace atlas::mailhtml
