using System.Net;
using System.Text;
using SchemaGen.Core.Text;
using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>Texts as they may stand in a page: between tags and in the quotes of an attribute.</summary>
/// <remarks>
/// All texts that the templates of <c>site/</c> get have gone through it: no template, also one of the user's, lets a name be markup.
/// </remarks>
internal static class HtmlText
{
    /// <summary>The text, in which what cannot be seen is an escape; lines and tabulators stay.</summary>
    internal static string Of(string text) => WebUtility.HtmlEncode(Visible(text.ReplaceLineEndings("\n")));

    /// <summary>Texts in order.</summary>
    internal static ScriptArray Of(IEnumerable<string> texts) => new(texts.Select(Of));

    private static string Visible(string text)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\t') && VisibleText.IsHidden(text, i))
            {
                (result ??= new(text, 0, i, text.Length + 16)).Append(VisibleText.EscapeOf(text[i]));
            }
            else
            {
                result?.Append(text[i]);
            }
        }

        return result?.ToString() ?? text;
    }
}
