using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.IdentityOfUsersAlone;

// A context without roles, by way of an abstract base, with the relationships of its users said again.
public sealed class Member : IdentityUser<int>
{
    [PersonalData]
    public required string Alias { get; set; }

    public List<MemberClaim> Claims { get; } = [];
    public List<Device> Devices { get; } = [];
}

public sealed class MemberClaim : IdentityUserClaim<int>
{
    public Member Member { get; set; } = null!;
    public DateTimeOffset? ExpiresAt { get; set; }
}

[EntityTypeConfiguration<DeviceConfiguration, Device>]
public sealed class Device
{
    public long Id { get; set; }
    public int MemberId { get; set; }
    public Member Member { get; set; } = null!;
    public required string PushToken { get; set; }
    public TimeSpan? IdleFor { get; set; }
}

public sealed class DeviceConfiguration : IEntityTypeConfiguration<Device>
{
    public void Configure(EntityTypeBuilder<Device> builder)
    {
        builder.Property(d => d.PushToken).HasMaxLength(4096);
        builder.HasIndex(d => new { d.MemberId, d.PushToken }).IsUnique().HasDatabaseName("UX_Device_Token");
        builder.HasOne(d => d.Member).WithMany(m => m.Devices).OnDelete(DeleteBehavior.ClientCascade);
    }
}

public abstract class UsersContext<TUser, TKey, TClaim> : IdentityUserContext<TUser, TKey, TClaim, IdentityUserLogin<TKey>, IdentityUserToken<TKey>>
    where TUser : IdentityUser<TKey>
    where TKey : IEquatable<TKey>
    where TClaim : IdentityUserClaim<TKey>
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<TUser>().ToTable("Members").Property(u => u.UserName).IsRequired();
        builder.Entity<IdentityUserLogin<TKey>>().ToTable("MemberLogins");
        builder.Entity<IdentityUserToken<TKey>>().ToTable("MemberTokens");
    }
}

public sealed class Context : UsersContext<Member, int, MemberClaim>
{
    public DbSet<Device> Devices => Set<Device>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Member>().HasIndex(m => m.Alias).IsUnique();
        builder.Entity<MemberClaim>(claim =>
        {
            claim.ToTable("MemberClaims");
            claim.HasOne(c => c.Member).WithMany(m => m.Claims).HasForeignKey(c => c.UserId).IsRequired();
        });
    }
}
