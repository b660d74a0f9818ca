using Humanizer;

namespace SchemaGen.Scaffolding.Naming;

/// <summary>The singular of a table's name.</summary>
public static class Singular
{
    // What is a word of its own, or an abbreviation, though it ends as a plural does.
    private static readonly HashSet<string> Kept = new((
        "alias analytics atlas aws bias biceps canvas chaos christmas cors corps cosmos css data diabetes dns economics electronics ethos forceps gallows gas gps graphics headquarters "
        + "https ios kms kudos lens linguistics logistics mathematics media metadata means news os pants pathos physics politics pos pros rhinoceros rss saas series shorts sms sos species "
        + "sphinx statistics tennis texas thanks tls trousers vms vs yes always perhaps").Split(' '), StringComparer.OrdinalIgnoreCase);

    // Most words with this end are singular.
    private static readonly HashSet<string> PluralsOfU = new("bayous cpus emus flus gnus gpus gurus haikus impromptus menus skus submenus tofus".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name with its last word in the singular: <c>OrderDetails</c> is <c>OrderDetail</c>, <c>OrderStatus</c> stays.</summary>
    /// <param name="name">A name in Pascal case.</param>
    public static string Of(string name)
    {
        var start = LastWord(name);
        var (before, word) = (name[..start], name[start..]);
        if (word.Length < 3 || Kept.Contains(word) || (word.EndsWith("us", StringComparison.OrdinalIgnoreCase) && !PluralsOfU.Contains(word)) || word.EndsWith("ss", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        var singular = word.Singularize(inputIsKnownToBePlural: false);
        return singular.Length == 0 ? name : before + char.ToUpperInvariant(singular[0]) + singular[1..];
    }

    /// <summary>The plural of a name in Pascal case.</summary>
    public static string Many(string name)
    {
        var start = LastWord(name);
        return name[..start] + name[start..].Pluralize(inputIsKnownToBeSingular: false);
    }

    private static int LastWord(string name)
    {
        var at = name.Length - 1;
        while (at > 0 && !char.IsUpper(name[at]))
        {
            at--;
        }

        return Math.Max(at, 0);
    }
}
