using System.Globalization;
using System.Text;

namespace SchemaGen.Core.Naming;

/// <summary>Names of C# as names of Postgres.</summary>
public static class NamingConventions
{
    /// <summary>The name by the convention.</summary>
    public static string Apply(this NamingConvention convention, string name) => convention == NamingConvention.Preserve ? name : SnakeCase(name);

    /// <summary>The name in snake case, by the rules of EFCore.NamingConventions, so that both give one name.</summary>
    public static string SnakeCase(string name)
    {
        StringBuilder result = new(name.Length + 4);
        UnicodeCategory? previous = null;
        for (var i = 0; i < name.Length; i++)
        {
            var category = char.GetUnicodeCategory(name[i]);
            if (name[i] == '_')
            {
                result.Append('_');
                previous = null;
            }
            else if (category is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherLetter))
            {
                previous = previous is null ? null : UnicodeCategory.SpaceSeparator;
            }
            else
            {
                if (StartsWord(name, i, category, previous))
                {
                    result.Append('_');
                }

                result.Append(char.ToLowerInvariant(name[i]));
                previous = category;
            }
        }

        return result.ToString();
    }

    private static bool StartsWord(string name, int at, UnicodeCategory category, UnicodeCategory? previous) => previous switch
    {
        null => false,
        UnicodeCategory.SpaceSeparator => true,
        _ when category is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter) => false,
        UnicodeCategory.LowercaseLetter => true,
        UnicodeCategory.DecimalDigitNumber => false,
        _ => at + 1 < name.Length && char.IsLower(name[at + 1]),
    };
}
