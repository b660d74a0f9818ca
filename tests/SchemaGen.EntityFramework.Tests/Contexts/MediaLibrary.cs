#nullable enable
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.MediaLibrary;

// As Jellyfin and Bitwarden have it: a converter for all properties of a type, keys of several columns, every integer type, several navigations to one type.
public enum ItemKind : byte { Movie, Series }

public class BaseItem
{
    public required Guid Id { get; set; }
    public required string Type { get; set; }
    public Guid? ParentId { get; set; }
    public ICollection<AncestorId>? Parents { get; set; }
    public ICollection<AncestorId>? Children { get; set; }
    public ICollection<UserData>? UserData { get; set; }
    public ItemKind Kind { get; set; }
    public ulong Size { get; set; }
    public uint Position { get; set; }
    public ushort? Year { get; set; }
    public sbyte Rating { get; set; }
    public char Letter { get; set; }
    public float? Score { get; set; }
    public DateTimeOffset Added { get; set; }
    public TimeSpan? Length { get; set; }
    public Uri? Home { get; set; }
}

public class AncestorId
{
    public required Guid ParentItemId { get; set; }
    public required Guid ItemId { get; set; }
    public required BaseItem ParentItem { get; set; }
    public required BaseItem Item { get; set; }
}

public class UserData
{
    public required Guid ItemId { get; set; }
    public required BaseItem? Item { get; set; }
    public required Guid UserId { get; set; }
    public required User? User { get; set; }
    public required string CustomDataKey { get; set; }
}

public class User
{
    public User(string username) => Username = username;
    public Guid Id { get; set; }
    public string Username { get; set; }
    public uint RowVersion { get; private set; }
    public virtual ICollection<Permission> Permissions { get; private set; } = new HashSet<Permission>();
    public virtual ImageInfo? ProfileImage { get; set; }
}

public class Permission
{
    public int Id { get; private set; }
    public Guid? UserId { get; set; }
    public bool Value { get; set; }
}

public class ImageInfo
{
    public int Id { get; private set; }
    public Guid? UserId { get; private set; }
    public string Path { get; set; } = "";
}

public class BaseItemConfiguration : IEntityTypeConfiguration<BaseItem>
{
    public void Configure(EntityTypeBuilder<BaseItem> builder)
    {
        builder.HasKey(e => e.Id);
        builder.HasMany(e => e.Parents);
        builder.HasMany(e => e.Children);
        builder.HasIndex(e => new { e.Type, e.ParentId, e.Added }).HasFilter("\"Year\" > 1900");
    }
}

public class AncestorIdConfiguration : IEntityTypeConfiguration<AncestorId>
{
    public void Configure(EntityTypeBuilder<AncestorId> builder)
    {
        builder.HasKey(e => new { e.ItemId, e.ParentItemId });
        builder.HasIndex(e => e.ParentItemId);
        builder.HasOne(e => e.ParentItem).WithMany(e => e.Children).HasForeignKey(f => f.ParentItemId);
        builder.HasOne(e => e.Item).WithMany(e => e.Parents).HasForeignKey(f => f.ItemId);
    }
}

public class UserDataConfiguration : IEntityTypeConfiguration<UserData>
{
    public void Configure(EntityTypeBuilder<UserData> builder)
    {
        builder.HasKey(d => new { d.ItemId, d.UserId, d.CustomDataKey });
        builder.HasOne(e => e.Item).WithMany(e => e.UserData);
    }
}

public class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.Property(u => u.Username).UseCollation("C");
        builder.HasMany(u => u.Permissions).WithOne().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(u => u.ProfileImage).WithOne().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(u => u.Username).IsUnique();
        builder.Property(u => u.RowVersion).IsConcurrencyToken();
    }
}

public class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(v => v.UtcDateTime, v => new DateTimeOffset(v));

public class MediaLibraryContext : DbContext
{
    public DbSet<BaseItem> BaseItems => Set<BaseItem>();

    public DbSet<User> Users => Set<User>();

    public DbSet<UserData> UserData => Set<UserData>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MediaLibraryContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(DateTimeOffset)))
        {
            property.SetValueConverter(new UtcConverter());
        }
    }
}
