namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>
/// Between which loops over all entity types something was said. Such a loop is read once all of them are known, but as if it stood where it stands: what is said after it goes before
/// what it says, and it does not see it.
/// </summary>
internal sealed class ModelClock
{
    private int last;

    /// <summary>One for what holds whenever it is said.</summary>
    public static ModelClock Stopped { get; } = new();

    /// <summary>The moment up to which things are known, and at which they are said.</summary>
    public int Now { get; private set; }

    /// <summary>Begins a loop: the moment of the loop, before that of all that follows.</summary>
    public int Begin()
    {
        last += 2;
        Now = last;
        return last - 1;
    }

    /// <summary>Goes to the moment of a loop for as long as it is read.</summary>
    public void At(int moment, Action read)
    {
        Now = moment;
        read();
        Now = last;
    }

    /// <summary>What OnModelCreating has done so far, counted for names that are made while it runs; zero before it begins.</summary>
    public int Steps { get; set; }

    /// <summary>Counts one more.</summary>
    public int Step() => Steps == 0 ? 0 : ++Steps;
}
