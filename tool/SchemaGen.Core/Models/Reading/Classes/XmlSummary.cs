using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Reading;

/// <summary>The summary of XML documentation, read from the lines before a declaration, whether or not the compiler parsed them.</summary>
internal static class XmlSummary
{
    /// <summary>The text on one line, or null where there is none.</summary>
    public static string? Of(ISymbol symbol)
    {
        foreach (var node in symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()))
        {
            var text = node is ParameterSyntax { Parent.Parent: { } owner } parameter
                ? Read(owner, e => e.Name == "param" && (string?)e.Attribute("name") == parameter.Identifier.ValueText)
                : Read(node is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : node, e => e.Name == "summary");
            if (text is { Length: > 0 })
            {
                return text;
            }
        }

        return null;
    }

    private static string? Read(SyntaxNode node, Func<XElement, bool> wanted)
    {
        var lines = node.GetLeadingTrivia()
            .Where(t => t.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.SingleLineCommentTrivia)
            .SelectMany(t => t.ToFullString().Split('\n'))
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("///", StringComparison.Ordinal))
            .Select(l => l.Substring(3));
        try
        {
            var element = XElement.Parse($"<doc>{string.Join("\n", lines)}</doc>").Elements().FirstOrDefault(wanted);
            return element is null ? null : Regex.Replace(TextOf(element), @"\s+", " ").Trim();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } see => LastPart((string?)see.Attribute("cref") ?? (string?)see.Attribute("name") ?? (string?)see.Attribute("langword") ?? " "),
        XElement inner => TextOf(inner),
        _ => string.Empty,
    }));

    private static string LastPart(string name) => name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
}
