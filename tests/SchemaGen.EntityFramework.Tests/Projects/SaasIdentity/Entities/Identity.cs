using Microsoft.AspNetCore.Identity;

namespace Saas.Entities;

public class AppUser : IdentityUser<Guid>, ISoftDelete
{
    public string FirstName { get; set; } = null!;
    public string LastName { get; set; } = null!;
    public string FullName => $"{FirstName} {LastName}";
    public string? AvatarUrl { get; set; }
    public bool IsDeleted { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Guid? DefaultTenantId { get; set; }
    public Tenant? DefaultTenant { get; set; }
    public virtual ICollection<AppUserRole> UserRoles { get; set; } = new List<AppUserRole>();
    public virtual ICollection<Membership> Memberships { get; set; } = new List<Membership>();
    public ICollection<RefreshToken> RefreshTokens { get; set; } = [];
}

public class AppRole : IdentityRole<Guid>
{
    public AppRole() { }
    public AppRole(string name) : base(name) { }
    public string? Description { get; set; }
    public virtual ICollection<AppUserRole> UserRoles { get; set; } = new List<AppUserRole>();
    public virtual ICollection<AppRoleClaim> RoleClaims { get; set; } = new List<AppRoleClaim>();
}

public class AppUserRole : IdentityUserRole<Guid>
{
    public virtual AppUser User { get; set; } = null!;
    public virtual AppRole Role { get; set; } = null!;
}

public class AppRoleClaim : IdentityRoleClaim<Guid>
{
    public virtual AppRole Role { get; set; } = null!;
    public string? GrantedBy { get; set; }
}

public class AppUserClaim : IdentityUserClaim<Guid>;

public class AppUserLogin : IdentityUserLogin<Guid>;

public class AppUserToken : IdentityUserToken<Guid>
{
    public DateTimeOffset? ExpiresAt { get; set; }
}

public class RefreshToken
{
    public int Id { get; set; }
    public string Token { get; set; } = string.Empty;
    public DateTime Expires { get; set; }
    public bool IsExpired => DateTime.UtcNow >= Expires;
    public DateTime? Revoked { get; set; }
    public System.Net.IPAddress? CreatedByIp { get; set; }
}
